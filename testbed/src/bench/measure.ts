// SPDX-License-Identifier: EUPL-1.2

/** What a bench measured, in milliseconds for one piece of work. */
export interface Measured {
  readonly name: string;
  readonly what: string;
  readonly runs: number;
  readonly medianMs: number;
  /** From the 5th to the 95th of a hundred. */
  readonly p5Ms: number;
  readonly p95Ms: number;
}

export interface Bench {
  readonly name: string;
  readonly what: string;
  /** Prepares, and returns the piece of work to be measured. */
  readonly prepare: () => Promise<() => Promise<void> | void>;
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Warms up with a tenth of the runs, then measures each run by itself. */
export async function measure({ name, what, prepare }: Bench, runs: number): Promise<Measured> {
  const work = await prepare();
  for (let run = 0; run < runs / 10; run += 1) await work();
  const took: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await work();
    took.push(performance.now() - started);
  }
  const sorted = took.toSorted((a, b) => a - b);
  return {
    name,
    what,
    runs,
    medianMs: at(sorted, 0.5),
    p5Ms: at(sorted, 0.05),
    p95Ms: at(sorted, 0.95),
  };
}

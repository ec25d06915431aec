// SPDX-License-Identifier: EUPL-1.2

/** How long something took, milliseconds: the middle one and the slowest of a hundred. */
export interface Spread {
  readonly p50Ms: number;
  readonly p99Ms: number;
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function spreadOf(took: readonly number[]): Spread {
  const sorted = took.toSorted((a, b) => a - b);
  return { p50Ms: at(sorted, 0.5), p99Ms: at(sorted, 0.99) };
}

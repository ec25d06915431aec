// SPDX-License-Identifier: EUPL-1.2
import type { Cube } from './cubes-of.ts';
import type { FactLayout } from './fact-layout.ts';

/**
 * Cubes as rows of bits, 32 a word. A step narrows the rows of one word by one fact: for each code of
 * the fact, one bit a row says whether the code is allowed. The code of "unknown" is allowed only
 * where the fact is not named.
 */
export type RowTable = {
  readonly rows: number;
  /** 32-bit words that hold one bit a row. */
  readonly words: number;
  /** The facts that any row names, in order. */
  readonly facts: readonly number[];
  /**
   * By step, those of the first word first: its fact, its word, and where its bits begin, one word for
   * each code of the fact.
   */
  readonly stepFacts: Int32Array;
  readonly stepWords: Int32Array;
  readonly stepStarts: Int32Array;
  readonly bits: Int32Array;
  /** By word: the step after its last. */
  readonly wordEnds: Int32Array;
};

type Step = { readonly fact: number; readonly word: number; readonly allowed: Int32Array };

export function rowTable(cubes: readonly Cube[], layout: FactLayout): RowTable {
  const words = Math.max(1, Math.ceil(cubes.length / 32));
  const size = layout.names.length;
  const found: (Step | undefined)[] = Array.from({ length: words * size });
  for (let row = 0; row < cubes.length; row += 1) {
    const word = row >>> 5;
    const others = ~(1 << (row & 31));
    for (const { fact, codes, refused } of refusedBy(cubes[row] ?? anything, layout)) {
      const key = word * size + fact;
      const step = found[key] ?? { fact, word, allowed: new Int32Array(codes).fill(-1) };
      found[key] = step;
      for (const code of refused) step.allowed[code] = (step.allowed[code] ?? 0) & others;
    }
  }
  const steps = found.filter((step) => step !== undefined);
  const bits = new Int32Array(steps.reduce((sum, { allowed }) => sum + allowed.length, 0));
  const stepStarts = new Int32Array(steps.length);
  let start = 0;
  for (const [at, { allowed }] of steps.entries()) {
    stepStarts[at] = start;
    bits.set(allowed, start);
    start += allowed.length;
  }
  return {
    rows: cubes.length,
    words,
    facts: [...new Set(steps.map(({ fact }) => fact))].toSorted((a, b) => a - b),
    stepFacts: Int32Array.from(steps, ({ fact }) => fact),
    stepWords: Int32Array.from(steps, ({ word }) => word),
    stepStarts,
    bits,
    wordEnds: Int32Array.from({ length: words }, (_none, word) => {
      const next = steps.findIndex((step) => step.word > word);
      return next < 0 ? steps.length : next;
    }),
  };
}

type Refused = {
  readonly fact: number;
  readonly codes: number;
  readonly refused: readonly number[];
};
const anything: Cube = new Map();
const refusedKnown = new WeakMap<Cube, readonly Refused[]>();

/** For each fact that the cube names, the codes that it does not allow. */
function refusedBy(cube: Cube, layout: FactLayout): readonly Refused[] {
  const known = refusedKnown.get(cube);
  if (known) return known;
  const found = [...cube].map(([fact, allowed]) => {
    const codes = (layout.domains[fact]?.length ?? 0) + 1;
    const refused = Array.from({ length: codes }, (_none, code) => code);
    return { fact, codes, refused: refused.filter((code) => !allowed.includes(code)) };
  });
  refusedKnown.set(cube, found);
  return found;
}

export function setBit(bits: Int32Array, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
}

export function hasBit(bits: Int32Array, at: number): boolean {
  return ((bits[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0;
}

/** All the rows that hold for the packed facts, at once, into `held`. */
export function holdRows(table: RowTable, codes: Uint8Array, held: Int32Array): void {
  const { words, stepFacts, stepStarts, bits, wordEnds } = table;
  let at = 0;
  for (let word = 0; word < words; word += 1) {
    const end = wordEnds[word] ?? 0;
    let left = -1;
    for (; at < end; at += 1)
      left &= bits[(stepStarts[at] ?? 0) + (codes[stepFacts[at] ?? 0] ?? 0)] ?? 0;
    held[word] = left;
  }
}

/** The rows of which no fact, or exactly one, fails: what holds or nearly holds. */
export function nearRows(table: RowTable, codes: Uint8Array): Int32Array {
  const { words, stepFacts, stepWords, stepStarts, bits } = table;
  const none = new Int32Array(words).fill(-1);
  const near = new Int32Array(words).fill(-1);
  for (let at = 0; at < stepFacts.length; at += 1) {
    const word = stepWords[at] ?? 0;
    const met = bits[(stepStarts[at] ?? 0) + (codes[stepFacts[at] ?? 0] ?? 0)] ?? 0;
    near[word] = ((near[word] ?? 0) & met) | (none[word] ?? 0);
    none[word] = (none[word] ?? 0) & met;
  }
  return near;
}

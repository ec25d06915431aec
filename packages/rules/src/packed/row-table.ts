// SPDX-License-Identifier: EUPL-1.2
import type { Cube } from './cubes-of.ts';
import type { FactLayout } from './fact-layout.ts';

/**
 * Cubes as columns of bits: for each fact that any cube names and each of its codes, one bit a cube
 * that says whether the code is allowed. The code of "unknown" is allowed only where the fact is not
 * named.
 */
export type RowTable = {
  readonly rows: number;
  /** 32-bit words that hold one bit a row. */
  readonly words: number;
  readonly facts: readonly number[];
  /** By place in `facts`: `words` words a code, the code's first. */
  readonly masks: readonly Int32Array[];
  /** By place in `facts`: the words in which any row names the fact; in the others all is allowed. */
  readonly named: readonly Int32Array[];
};

export function rowTable(cubes: readonly Cube[], layout: FactLayout): RowTable {
  const words = Math.max(1, Math.ceil(cubes.length / 32));
  const facts = [...new Set(cubes.flatMap((cube) => [...cube.keys()]))].toSorted((a, b) => a - b);
  const masks = facts.map((fact) => maskOf(fact, cubes, words, layout));
  const named = facts.map((fact) => {
    const rows = [...cubes.keys()].filter((row) => cubes[row]?.has(fact));
    return Int32Array.from(new Set(rows.map((row) => row >>> 5)));
  });
  return { rows: cubes.length, words, facts, masks, named };
}

function maskOf(
  fact: number,
  cubes: readonly Cube[],
  words: number,
  layout: FactLayout,
): Int32Array {
  const codes = (layout.domains[fact]?.length ?? 0) + 1;
  const mask = new Int32Array(codes * words);
  for (const [row, cube] of cubes.entries()) {
    const allowed = cube.get(fact);
    for (let code = 0; code < codes; code += 1)
      if (allowed === undefined || allowed.includes(code)) setBit(mask, code * words * 32 + row);
  }
  return mask;
}

export function setBit(bits: Int32Array, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
}

export function hasBit(bits: Int32Array, at: number): boolean {
  return ((bits[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0;
}

/** All the rows that hold for the packed facts, at once, into `held`. */
export function holdRows(table: RowTable, codes: Uint8Array, held: Int32Array): void {
  const { words, facts, masks, named } = table;
  held.fill(-1);
  for (let place = 0; place < facts.length; place += 1) {
    const mask = masks[place];
    const within = named[place];
    if (mask === undefined || within === undefined) return;
    const start = (codes[facts[place] ?? 0] ?? 0) * words;
    for (let at = 0; at < within.length; at += 1) {
      const word = within[at] ?? 0;
      held[word] = (held[word] ?? 0) & (mask[start + word] ?? 0);
    }
  }
}

/** The rows of which no fact, or exactly one, fails: what holds or nearly holds. */
export function nearRows(table: RowTable, codes: Uint8Array): Int32Array {
  const { words, facts, masks, named } = table;
  const none = new Int32Array(words).fill(-1);
  const one = new Int32Array(words);
  for (const [place, fact] of facts.entries()) {
    const mask = masks[place];
    if (mask === undefined) continue;
    const start = (codes[fact] ?? 0) * words;
    for (const word of named[place] ?? []) {
      const met = mask[start + word] ?? 0;
      const clean = none[word] ?? 0;
      one[word] = ((one[word] ?? 0) & met) | (clean & ~met);
      none[word] = clean & met;
    }
  }
  return one.map((bits, word) => bits | (none[word] ?? 0));
}

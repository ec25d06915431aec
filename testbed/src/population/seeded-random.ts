// SPDX-License-Identifier: EUPL-1.2
/** A source of numbers that gives the same row for the same seed, on every machine. */
export interface SeededRandom {
  /** From 0 up to, but not with, 1. */
  next(): number;
  /** A whole number from `least` to `most`, both among them. */
  between(least: number, most: number): number;
  /** True in `share` of the draws, from 0 to 1. */
  chance(share: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** A new array with the same members in another order. */
  shuffle<T>(members: readonly T[]): T[];
}

/** Mulberry32 over the seed and, for a row of its own, the name of a stream. Not for secrets. */
export function seededRandom(seed: number, stream = ''): SeededRandom {
  let state = seed >>> 0;
  for (const sign of stream)
    state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  function between(least: number, most: number): number {
    return least + Math.floor(next() * (most - least + 1));
  }
  function pick<T>(from: readonly T[]): T {
    const member = from[between(0, from.length - 1)];
    if (member === undefined) throw new RangeError('nothing to pick from');
    return member;
  }
  function shuffle<T>(members: readonly T[]): T[] {
    return members
      .map((member) => ({ member, order: next() }))
      .toSorted((a, b) => a.order - b.order)
      .map(({ member }) => member);
  }
  return { next, between, chance: (share) => next() < share, pick, shuffle };
}

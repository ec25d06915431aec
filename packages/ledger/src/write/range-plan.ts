// SPDX-License-Identifier: EUPL-1.2
import { nodeHash } from './tree-hash.ts';
import type { NodeSource, TreePlace } from './tree-node.ts';

/** Largest power of two below `count`; `count` is at least 2. */
export function splitPoint(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}

/** The complete subtrees that make up leaves `[from, until)`, left to right. */
export function placesOf(from: number, until: number): readonly TreePlace[] {
  const count = until - from;
  if (count === 0) return [];
  const level = Math.log2(count);
  if (Number.isInteger(level)) return [{ level, index: from / count }];
  const middle = from + splitPoint(count);
  return [...placesOf(from, middle), ...placesOf(middle, until)];
}

/** The hash over leaves `[from, until)`, a range that the tree's own splitting yields. */
export function rangeHash(from: number, until: number, source: NodeSource): Uint8Array {
  const hashes = placesOf(from, until).map((place) => source(place));
  return hashes.reduceRight((right, left) => nodeHash(left, right));
}

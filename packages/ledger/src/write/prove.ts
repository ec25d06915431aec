// SPDX-License-Identifier: EUPL-1.2
import { consistencyRanges, inclusionRanges } from './proof-ranges.ts';
import { placesOf, rangeHash } from './range-plan.ts';
import type { NodeSource, TreePlace } from './tree-node.ts';

/** The complete subtrees to fetch before `inclusionProof` of the same leaf and size. */
export function placesForInclusion(index: number, size: number): readonly TreePlace[] {
  return inclusionRanges(index, size).flatMap(([from, until]) => placesOf(from, until));
}

/**
 * The hashes that lead from leaf `index` to the root of the first `size` leaves, lowest first
 * (RFC 6962, 2.1.1).
 * @throws SamsynError `ledger.inclusion` when the tree has no such leaf
 */
export function inclusionProof(index: number, size: number, source: NodeSource): Uint8Array[] {
  return inclusionRanges(index, size).map(([from, until]) => rangeHash(from, until, source));
}

/** The complete subtrees to fetch before `consistencyProof` of the same sizes. */
export function placesForConsistency(older: number, newer: number): readonly TreePlace[] {
  return consistencyRanges(older, newer).flatMap(([from, until]) => placesOf(from, until));
}

/**
 * The hashes that prove the tree of `older` leaves a beginning of that of `newer` (RFC 6962,
 * 2.1.2). Empty when either is empty or both are equal.
 * @throws SamsynError `ledger.consistency` when `older` is above `newer`
 */
export function consistencyProof(older: number, newer: number, source: NodeSource): Uint8Array[] {
  return consistencyRanges(older, newer).map(([from, until]) => rangeHash(from, until, source));
}

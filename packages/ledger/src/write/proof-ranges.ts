// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { splitPoint } from './range-plan.ts';

/** Leaves `[from, until)` whose joint hash stands in a proof. */
export type LeafRange = readonly [from: number, until: number];

function isWithin(inner: number, size: number): boolean {
  return Number.isSafeInteger(inner) && Number.isSafeInteger(size) && inner >= 0 && inner <= size;
}

/**
 * The sibling ranges from leaf `index` up to the root of `size` leaves (RFC 6962, 2.1.1).
 * @throws SamsynError `ledger.inclusion` when the tree has no such leaf
 */
export function inclusionRanges(index: number, size: number): readonly LeafRange[] {
  if (!isWithin(index, size - 1))
    throw new SamsynError('ledger.inclusion', `a tree of ${size} has no leaf ${index}`);
  const ranges: LeafRange[] = [];
  let from = 0;
  let until = size;
  while (until - from > 1) {
    const middle = from + splitPoint(until - from);
    const goesLeft = index < middle;
    ranges.push(goesLeft ? [middle, until] : [from, middle]);
    if (goesLeft) until = middle;
    else from = middle;
  }
  return ranges.toReversed();
}

/**
 * The ranges that prove the tree of `older` leaves a beginning of that of `newer` (RFC 6962, 2.1.2).
 * @throws SamsynError `ledger.consistency` when `older` is above `newer`
 */
export function consistencyRanges(older: number, newer: number): readonly LeafRange[] {
  if (!isWithin(older, newer))
    throw new SamsynError(
      'ledger.consistency',
      `a tree of ${newer} does not contain one of ${older}`,
    );
  if (older === 0 || older === newer) return [];
  const ranges: LeafRange[] = [];
  let from = 0;
  let until = newer;
  while (until !== older) {
    const middle = from + splitPoint(until - from);
    const goesLeft = older <= middle;
    ranges.push(goesLeft ? [middle, until] : [from, middle]);
    if (goesLeft) until = middle;
    else from = middle;
  }
  if (from > 0) ranges.push([from, until]);
  return ranges.toReversed();
}

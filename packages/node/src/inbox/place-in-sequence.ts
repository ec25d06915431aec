// SPDX-License-Identifier: EUPL-1.2
import { limits } from '@samsyn/terms';

/** What is known of one sequence of messages that come in. */
export interface Sequenced {
  /** Every number up to here has found its end: applied, rejected or taken back. */
  readonly settled: number;
  /** Numbers above it that the sender has taken back. */
  readonly withdrawn: ReadonlySet<number>;
  /** Numbers above it whose messages are here and wait. */
  readonly waiting: ReadonlySet<number>;
}

export type Place =
  | { readonly kind: 'settled' }
  | { readonly kind: 'next' }
  /** Something before it has no end yet; `missing` are the numbers that have not even come. */
  | { readonly kind: 'waits'; readonly missing: readonly number[] };

function firstUnsettled({ settled, withdrawn }: Sequenced): number {
  let number = settled + 1;
  while (withdrawn.has(number)) number += 1;
  return number;
}

/**
 * Where a message with this number stands. Applying only what is `next`, each number is applied at
 * most once and never before an earlier one, whatever order they come in.
 */
export function placeInSequence(number: number, sequenced: Sequenced): Place {
  const next = firstUnsettled(sequenced);
  if (number < next || sequenced.withdrawn.has(number)) return { kind: 'settled' };
  if (number === next) return { kind: 'next' };
  const missing: number[] = [];
  for (let n = next; n < number && missing.length < limits.missingNumbersMax; n += 1)
    if (!sequenced.withdrawn.has(n) && !sequenced.waiting.has(n)) missing.push(n);
  return { kind: 'waits', missing };
}

/** Up to where everything has found its end, numbers taken back among them. */
export function settledUpTo(sequenced: Sequenced): number {
  return firstUnsettled(sequenced) - 1;
}

// SPDX-License-Identifier: EUPL-1.2
import type { EntryId, ItemEntry } from '@samsyn/terms';

/** What a person is said to be called, with when, where and how surely. */
export interface IdentityClaim {
  readonly entry: ItemEntry;
  readonly confidence: string;
  /** The record that the person was heard on it, or why not; none where nothing was recorded. */
  readonly comment: ItemEntry | undefined;
}

const claimItems: ReadonlySet<string> = new Set(['identity', 'new-identity-facts']);

/** The record that the person was heard on a claim, or why that was not possible; the latest. */
export function commentOn(entries: readonly ItemEntry[], claim: EntryId): ItemEntry | undefined {
  return entries.findLast(
    ({ item, value }) => String(item) === 'identity-comment' && value['claim'] === claim,
  );
}

/**
 * Everything that is claimed of who the person is, in the order it came to be known. Claims stand
 * beside each other: none replaces another, and nothing is merged.
 */
export function identityClaims(entries: readonly ItemEntry[]): readonly IdentityClaim[] {
  return entries
    .filter(({ item }) => claimItems.has(item))
    .map((entry) => ({
      entry,
      confidence: String(entry.value['confidence'] ?? 'stated'),
      comment: commentOn(entries, entry.entryId),
    }));
}

// SPDX-License-Identifier: EUPL-1.2
import type { CatalogueItem, ItemEntry, ItemId } from '@samsyn/terms';

/** Why an item that the case should hold is not there. */
export type WhyMissing =
  'not-told' | 'not-asked' | 'waits-for-answer' | 'waits-for-judgment' | 'withheld' | 'not-held';

export interface MissingItem {
  readonly item: ItemId;
  readonly why: WhyMissing;
}

/** What has become of an item that was asked for. */
export interface AskedItem {
  readonly item: ItemId;
  /** `waits-for-answer` until the other authority has answered. */
  readonly answer: 'answered' | Exclude<WhyMissing, 'not-told' | 'not-asked'>;
}

/**
 * What is missing of the core and of the agreed list in a case that was received, each with its
 * reason; in the catalogue's order. That something is withheld says nothing of what it is.
 */
export function missingItems(
  agreed: Iterable<Pick<CatalogueItem, 'item' | 'handover'>>,
  entries: readonly ItemEntry[],
  asked: readonly AskedItem[],
): readonly MissingItem[] {
  const held = new Set(entries.map(({ item }) => item));
  const answers = new Map(asked.map(({ item, answer }) => [item, answer]));
  return [...agreed].flatMap(({ item, handover }): MissingItem[] => {
    if (held.has(item) || (handover !== 'core' && handover !== 'standing')) return [];
    const answer = answers.get(item);
    if (answer === 'answered') return [{ item, why: 'not-held' }];
    return [{ item, why: answer ?? (handover === 'core' ? 'not-told' : 'not-asked') }];
  });
}

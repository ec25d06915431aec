// SPDX-License-Identifier: EUPL-1.2
import type { CatalogueItem, ItemEntry, ItemId } from '@samsyn/terms';

/** Why an item that the case should hold is not there. */
export type WhyMissing =
  'not-told' | 'not-asked' | 'waits-for-answer' | 'waits-for-judgment' | 'withheld' | 'not-held';

/** An item of the core or of the agreed list, and whether the case holds it. */
export interface IntakeItem {
  readonly item: ItemId;
  readonly part: 'core' | 'standing';
  readonly state: 'here' | WhyMissing;
}

/** What has become of an item that was asked for. */
export interface AskedItem {
  readonly item: ItemId;
  /** `waits-for-answer` until the other authority has answered. */
  readonly answer: 'answered' | Exclude<WhyMissing, 'not-told' | 'not-asked'>;
}

/**
 * The core and the agreed list of a case that was received, in the catalogue's order: what is here,
 * and why the rest is not. That something is withheld says nothing of what it is.
 */
export function intakeItems(
  agreed: Iterable<Pick<CatalogueItem, 'item' | 'handover'>>,
  entries: readonly ItemEntry[],
  asked: readonly AskedItem[],
): readonly IntakeItem[] {
  const held = new Set(entries.map(({ item }) => item));
  const answers = new Map(asked.map(({ item, answer }) => [item, answer]));
  return [...agreed].flatMap(({ item, handover: part }): IntakeItem[] => {
    if (part !== 'core' && part !== 'standing') return [];
    if (held.has(item)) return [{ item, part, state: 'here' }];
    const answer = answers.get(item);
    if (answer === 'answered') return [{ item, part, state: 'not-held' }];
    return [{ item, part, state: answer ?? (part === 'core' ? 'not-told' : 'not-asked') }];
  });
}

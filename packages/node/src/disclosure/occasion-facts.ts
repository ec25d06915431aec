// SPDX-License-Identifier: EUPL-1.2
import type { CatalogueItem, CatalogueRole, Facts, ItemEntry } from '@samsyn/terms';

/** One giving of one item: to whom, which of its entries are held, and what is known of the case. */
export interface Giving {
  readonly item: CatalogueItem;
  readonly entries: readonly ItemEntry[];
  readonly recipient: CatalogueRole;
  /** The case's own facts, and who handles its detention as far as that is known. */
  readonly facts: Facts;
  readonly detentionAuthority: string;
}

/** Print taken under these points must be destroyed once a right to stay emerges (9 kap. 8 § st 2). */
const destroyedOnRightToStay: readonly unknown[] = ['p4', 's9-8-h'];

/**
 * Only what was taken under 9 kap. 8 and 8 h §§ UtlL has a place in the catalogue; what is taken for a
 * check of a card or at the border is destroyed where it is taken. While the decision stands, no right
 * to stay has emerged.
 */
function toBeDestroyed({ item, entries, facts }: Giving): string {
  const conditional = entries.some(
    (entry) =>
      entry.item === item.item && destroyedOnRightToStay.includes(entry.value['takenUnder']),
  );
  return conditional && facts['decision-alive'] !== 'yes' ? 'unknown' : 'no';
}

function recipientHandles({ recipient, detentionAuthority }: Giving): string {
  if (detentionAuthority === 'unknown') return 'unknown';
  return detentionAuthority === recipient ? 'yes' : 'no';
}

/**
 * What the law asks of the way an item is given, as a node gives it: always in a message, never out of
 * a search for a selection of persons, for the special task that the catalogue names.
 */
export function occasionFacts(giving: Giving): Facts {
  return {
    channel: 'message',
    'banned-selection': 'no',
    'recipient-needs-for': giving.item.recipientTask ?? 'none',
    'recipient-handles': recipientHandles(giving),
    'to-be-destroyed': toBeDestroyed(giving),
  };
}

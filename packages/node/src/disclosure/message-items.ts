// SPDX-License-Identifier: EUPL-1.2
import { maskValue } from '@samsyn/casework';
import type {
  Assessment,
  DisclosedItem,
  ItemEntry,
  OutstandingItem,
  Protection,
  Question,
} from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';
import type { KeptEntry } from '../case/entries.ts';
import { excerptId } from './excerpt-id.ts';
import type { LoadedItem } from './load-disclosure.ts';

/** An item as far as a message tells of it. */
export interface ItemToTell extends Pick<LoadedItem, 'item' | 'status' | 'entries'> {
  readonly question: Pick<Question, 'mode' | 'facts'>;
  readonly assessment: Pick<Assessment, 'outcome' | 'provisions' | 'rule'>;
}

type CatalogueItems = CaseContext['lawbook']['catalogue']['items'];

function entryToSend(
  catalogue: CatalogueItems,
  protection: Protection,
  item: ItemToTell,
  entry: KeptEntry,
): ItemEntry {
  const catalogued = catalogue.get(item.item);
  const individually = item.question.facts['asked'] === 'individual';
  const { value, masked } = maskValue(entry.value, catalogued, protection, individually);
  const { entryId, source, asOf, heldBy, document } = entry;
  return {
    entryId: masked.length === 0 ? entryId : excerptId(entryId, masked),
    item: entry.item,
    value,
    source,
    asOf,
    heldBy,
    ...(document && { document }),
  };
}

/**
 * What goes of the permitted items, and only of them. What protects a person stays masked unless
 * the item was asked for by itself.
 */
export function disclosedItems(
  catalogue: CatalogueItems,
  protection: Protection,
  items: readonly ItemToTell[],
): readonly DisclosedItem[] {
  return items
    .filter((item) => item.status === 'ready')
    .map((item) => ({
      item: item.item,
      mode: item.question.mode,
      outcome: item.assessment.outcome,
      provisions: item.assessment.provisions,
      rule: item.assessment.rule,
      entries: item.entries.map((entry) => entryToSend(catalogue, protection, item, entry)),
    }));
}

/** What was asked for and does not come now, as a code that hints at nothing. */
export function outstandingItems(
  items: readonly Pick<LoadedItem, 'item' | 'status'>[],
): readonly OutstandingItem[] {
  return items.flatMap(({ item, status }): OutstandingItem[] => {
    switch (status) {
      case 'ready':
      case 'sent':
        return [];
      case 'waits-for-judgment':
      case 'waits-for-word':
        return [{ item, status: 'waits-for-judgment' }];
      case 'withheld':
      case 'barred':
        return [{ item, status: 'withheld' }];
      case 'not-held':
        return [{ item, status: 'not-held' }];
    }
  });
}

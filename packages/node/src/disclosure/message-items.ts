// SPDX-License-Identifier: EUPL-1.2
import { maskValue } from '@samsyn/casework';
import type { DisclosedItem, ItemEntry, OutstandingItem } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';
import type { KeptEntry } from '../case/entries.ts';
import type { LoadedCase } from '../case/load-case.ts';
import { excerptId } from './excerpt-id.ts';
import type { LoadedItem } from './load-disclosure.ts';

function entryToSend(
  context: CaseContext,
  found: LoadedCase,
  item: LoadedItem,
  entry: KeptEntry,
): ItemEntry {
  const catalogued = context.lawbook.catalogue.items.get(item.item);
  const individually = item.question.facts['asked'] === 'individual';
  const { value, masked } = maskValue(entry.value, catalogued, found.protection, individually);
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
  context: CaseContext,
  found: LoadedCase,
  items: readonly LoadedItem[],
): readonly DisclosedItem[] {
  return items
    .filter((item) => item.status === 'ready')
    .map((item) => ({
      item: item.item,
      mode: item.question.mode,
      outcome: item.assessment.outcome,
      provisions: item.assessment.provisions,
      rule: item.assessment.rule,
      entries: item.entries.map((entry) => entryToSend(context, found, item, entry)),
    }));
}

/** What was asked for and does not come now, as a code that hints at nothing. */
export function outstandingItems(items: readonly LoadedItem[]): readonly OutstandingItem[] {
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

// SPDX-License-Identifier: EUPL-1.2
import { classificationItems } from '@samsyn/terms';
import type { CatalogueItem, ItemId } from '@samsyn/terms';
import type { CaseContext } from './case-context.ts';
import { isOursToGive } from './crosses.ts';

/** Items that an act itself says: they come of the handover or the request, and of nothing else. */
const saidByActs: ReadonlySet<string> = new Set(['handover-decision', 'information-request']);
/** Items that are made by classifying, under a definition that is agreed. */
const classified: ReadonlySet<ItemId> = new Set(
  Object.values(classificationItems).flatMap(({ migration, police }) => [migration, police]),
);

/** Whether the item can go by itself in a notice; one that an act says goes with that act alone. */
export function goesByItself(item: ItemId): boolean {
  return !saidByActs.has(item);
}

/** Whether an officer records the item by hand. */
export function isRecordedByHand(item: ItemId): boolean {
  return goesByItself(item) && !classified.has(item);
}

/** The catalogue's items that this authority gives the other one, in the catalogue's order. */
export function ownItems(context: CaseContext): readonly CatalogueItem[] {
  return [...context.lawbook.catalogue.items.values()].filter((item) =>
    isOursToGive(context, item),
  );
}

// SPDX-License-Identifier: EUPL-1.2
import { classificationItems } from '@samsyn/terms';
import type { CatalogueItem, ItemId } from '@samsyn/terms';
import type { CaseContext } from './case-context.ts';
import { isOursToGive } from './crosses.ts';

/** Items that an act itself says: they come of the handover or the request, and of nothing else. */
const saidByActs: ReadonlySet<string> = new Set([
  'handover-decision',
  'information-request',
  'case-returned',
]);
/** Items behind whose acts guards stand: never by hand past them. */
const guardedByActs: ReadonlySet<string> = new Set([
  'case-return',
  'case-return-answer',
  'instructions',
  'enforcement-question',
  'instructions-noted',
  'correction-notice',
  'correction-notice-police',
  'correction-noted',
  'correction-noted-migration',
  'child-assessment',
  'child-assessment-police',
  'outward-release-log',
]);
/** Items that are made by classifying, under a definition that is agreed. */
const classified: ReadonlySet<ItemId> = new Set(
  Object.values(classificationItems).flatMap(({ migration, police }) => [migration, police]),
);

/** Whether the item can go by itself in a notice; one that an act says goes with that act alone. */
export function goesByItself(item: ItemId): boolean {
  return !saidByActs.has(item);
}

/** Whether the item is the return of the case itself, which moves the competence. */
export function isReturn(item: ItemId): boolean {
  return String(item) === 'case-returned';
}

/** Whether an officer records the item by hand. */
export function isRecordedByHand(item: ItemId): boolean {
  return goesByItself(item) && !classified.has(item) && !guardedByActs.has(item);
}

/** The catalogue's items that this authority gives the other one, in the catalogue's order. */
export function ownItems(context: CaseContext): readonly CatalogueItem[] {
  return [...context.lawbook.catalogue.items.values()].filter((item) =>
    isOursToGive(context, item),
  );
}

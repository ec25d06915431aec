// SPDX-License-Identifier: EUPL-1.2
import { ItemId } from '@samsyn/terms';

/** How what was given is told of afterwards, by category, never by content. */
export type ReleasedCategory =
  'name' | 'birth' | 'biometrics' | 'nationality' | 'family' | 'address' | 'parents' | 'documents';

const categories: Readonly<Record<string, ReleasedCategory>> = {
  'outward-name': 'name',
  'outward-birth': 'birth',
  'outward-biometrics': 'biometrics',
  'outward-nationality': 'nationality',
  'outward-family': 'family',
  'outward-last-address': 'address',
  'outward-earlier-addresses': 'address',
  'outward-parents': 'parents',
  'outward-documents': 'documents',
};

/**
 * The closed list of what may be given to the state of removal so that it can issue travel documents
 * (7 kap. 20 § UtlF). Nothing else leaves by this way.
 */
export const outwardList: readonly ItemId[] = Object.keys(categories).map((item) =>
  ItemId.parse(item),
);

/** The category of an item of the list; undefined for any other. */
export function releasedCategory(item: ItemId): ReleasedCategory | undefined {
  return Object.hasOwn(categories, item) ? categories[item] : undefined;
}

// SPDX-License-Identifier: EUPL-1.2
import type { CatalogueItem, ItemId } from '@samsyn/terms';
import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../language/language-context.ts';
import { queries } from './queries.ts';

export interface Catalogue {
  readonly find: (item: ItemId) => CatalogueItem | undefined;
  /** The item's label; its id while the catalogue is on its way or when it is not in it. */
  readonly nameOf: (item: ItemId) => string;
  /** The catalogue's order: by letter, then number. */
  readonly compare: (a: ItemId, b: ItemId) => number;
}

/** The items of the agreement, which drive every label and field. */
export function useCatalogue(): Catalogue {
  const { say } = useLanguage();
  const { data } = useQuery(queries.catalogue());
  const find = (item: ItemId) => data?.items.find((one) => one.item === item);
  const codeOf = (item: ItemId) => find(item)?.code ?? item;
  return {
    find,
    nameOf: (item) => {
      const found = find(item);
      return found === undefined ? item : say(found.label);
    },
    compare: (a, b) => codeOf(a).localeCompare(codeOf(b), 'sv', { numeric: true }),
  };
}

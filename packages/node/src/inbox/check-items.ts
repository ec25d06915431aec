// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { CatalogueItem, DisclosedItem } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';

function checkFields(disclosed: DisclosedItem, item: CatalogueItem, path: string): void {
  for (const [at, entry] of disclosed.entries.entries()) {
    if (entry.item !== disclosed.item) {
      throw new SamsynError(
        'message.schema',
        'an entry of another item',
        `${path}.entries.${at}.item`,
      );
    }
    for (const field of Object.keys(entry.value)) {
      if (!Object.hasOwn(item.fields, field)) {
        throw new SamsynError(
          'message.schema',
          'a field that the item does not have',
          `${path}.entries.${at}.value`,
        );
      }
    }
  }
}

/**
 * Returns when every item is in the agreed catalogue, is the sender's to give, and has only the
 * fields that the catalogue knows.
 * @throws SamsynError `law.not-in-catalogue`, `message.schema`
 */
export function checkItems(context: CaseContext, items: readonly DisclosedItem[]): void {
  for (const [at, disclosed] of items.entries()) {
    const path = `body.items.${at}`;
    const item = context.lawbook.catalogue.items.get(disclosed.item);
    if (!item || item.holder !== context.peer.authority.role) {
      throw new SamsynError(
        'law.not-in-catalogue',
        'not an item that the sender gives by the catalogue',
        path,
      );
    }
    checkFields(disclosed, item, path);
  }
}

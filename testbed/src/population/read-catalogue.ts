// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CatalogueItem } from '@samsyn/terms';
import type { ItemId } from '@samsyn/terms';
import { parse } from 'yaml';

/** The items in the YAML files of a folder, without asking what the law says of them. */
export function readCatalogue(folder: string): {
  readonly items: ReadonlyMap<ItemId, CatalogueItem>;
} {
  const items = new Map<ItemId, CatalogueItem>();
  for (const name of readdirSync(folder).toSorted()) {
    if (!name.endsWith('.yaml') || name === 'edition.yaml') continue;
    const item = CatalogueItem.parse(parse(readFileSync(join(folder, name), 'utf8')));
    items.set(item.item, item);
  }
  return { items };
}

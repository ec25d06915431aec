// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { CatalogueItem } from '@samsyn/terms';
import type { ReadConfig } from '../config/read-config.ts';
import { FieldKeys } from '../store/field-keys.ts';
import { FieldSealer } from '../store/field-sealer.ts';
import { assertEarnest } from './assert-earnest.ts';

/**
 * Whether values of an item are encrypted in the database: sensitive data, whereabouts, and items
 * that the installed catalogue does not know.
 */
function isSealedBy(items: ReadonlyMap<string, CatalogueItem>): (item: string) => boolean {
  return (id) => {
    const item = items.get(id);
    return item === undefined || item.sensitive || item.revealsWhereabouts;
  };
}

/**
 * What encrypts the most sensitive values of this node's database.
 * @throws SamsynError `config.missing`, `config.invalid`, `config.demonstration-key`, `keys.locked`,
 * `keys.plain`
 */
export async function loadFieldSealer(
  read: ReadConfig,
  items: ReadonlyMap<string, CatalogueItem>,
  random: (length: number) => Uint8Array,
): Promise<FieldSealer> {
  const path = read.config.keys.fields;
  const keys = FieldKeys.safeParse(await read.secret(path));
  if (!keys.success) throw new SamsynError('config.invalid', 'not the keys of fields', path);
  assertEarnest(keys.data.demonstration === true, read.config.demonstration, path);
  return new FieldSealer(keys.data, isSealedBy(items), random);
}

// SPDX-License-Identifier: EUPL-1.2
import type { CatalogueItem, ItemValue } from '@samsyn/terms';
import { parseField } from './parse-field.ts';

/** The whole value; undefined while a field is wrong or a required one is empty. */
export function readValue(
  item: CatalogueItem,
  typed: Readonly<Record<string, string>>,
): ItemValue | undefined {
  const value: ItemValue = {};
  for (const [name, field] of Object.entries(item.fields)) {
    const read = parseField(field, typed[name] ?? '');
    if (read.kind === 'wrong' || (read.kind === 'empty' && field.required)) return undefined;
    if (read.kind === 'value') value[name] = read.value;
  }
  return value;
}

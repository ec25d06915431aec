// SPDX-License-Identifier: EUPL-1.2
import type { EntryView } from '@samsyn/contract';
import type { CatalogueItem } from '@samsyn/terms';
import type { Spoken } from '../language/spoken.ts';
import { fieldText } from './field-words.ts';

/** A line of a value as shown: the field's label and its words. */
export interface EntryRow {
  readonly field: string;
  readonly label: string;
  readonly text: string;
  readonly kind: 'value' | 'masked' | 'missing';
}

/**
 * The lines of a value in the catalogue's order: what it says, which fields are masked and why, and
 * which the catalogue asks for but the record lacks. A field unknown to the catalogue is shown as
 * such, never dropped.
 */
export function entryRows(
  entry: Pick<EntryView, 'value' | 'masked'>,
  item: CatalogueItem | undefined,
  spoken: Spoken,
): readonly EntryRow[] {
  const fields = item?.fields ?? {};
  const words = spoken.messages.entry;
  const strangers = Object.keys(entry.value).filter((name) => !Object.hasOwn(fields, name));
  const maskedStrangers = entry.masked.filter((name) => !Object.hasOwn(fields, name));
  const names = new Set([...Object.keys(fields), ...strangers, ...maskedStrangers]);
  return [...names].flatMap((name): readonly EntryRow[] => {
    const field = fields[name];
    const label = field?.label[spoken.language] ?? words.unknownField(name);
    const value = entry.value[name];
    if (entry.masked.includes(name))
      return [{ field: name, label, text: words.masked, kind: 'masked' }];
    if (value !== undefined)
      return [{ field: name, label, text: fieldText(field, value, spoken), kind: 'value' }];
    if (field?.required) return [{ field: name, label, text: words.missing, kind: 'missing' }];
    return [];
  });
}

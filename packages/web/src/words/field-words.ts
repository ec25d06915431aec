// SPDX-License-Identifier: EUPL-1.2
import type { CatalogueField, ItemValue, Sentence } from '@samsyn/terms';
import { type Language, localeOf } from '../language/locale-of.ts';
import type { Spoken } from '../language/spoken.ts';

/** One field's value in words, by the type that the catalogue gives it. */
export function fieldText(
  field: CatalogueField | undefined,
  value: ItemValue[string],
  { language, messages: { app, entry } }: Spoken,
): string {
  const meaning = (sentence: Sentence | undefined) => sentence?.[language] ?? String(value);
  if (typeof value === 'boolean') return value ? app.yes : app.no;
  switch (field?.type) {
    case 'code':
      return meaning(field.values?.[String(value)]);
    case 'country':
      return countryText(String(value), language) ?? entry.unknownCountry;
    case 'number':
      return typeof value === 'number' ? value.toLocaleString(localeOf[language]) : value;
    case 'yes-no':
    case 'date':
    case 'text':
    case undefined:
      return String(value);
  }
}

function countryText(code: string, language: Language): string | undefined {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  if (code === 'XX') return undefined;
  return new Intl.DisplayNames(localeOf[language], { type: 'region' }).of(code);
}

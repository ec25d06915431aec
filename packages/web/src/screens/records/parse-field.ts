// SPDX-License-Identifier: EUPL-1.2
import { type CatalogueField, type ItemValue, PlainDate } from '@samsyn/terms';

/** What an officer has filled in for a field: its value, nothing, or something it cannot be. */
export type FilledIn =
  | { readonly kind: 'value'; readonly value: ItemValue[string] }
  | { readonly kind: 'empty' }
  | { readonly kind: 'wrong' };

const wrong: FilledIn = { kind: 'wrong' };

function value(of: ItemValue[string]): FilledIn {
  return { kind: 'value', value: of };
}

/** Reads what was typed or chosen by the type that the catalogue gives the field. */
export function parseField(field: CatalogueField, typed: string): FilledIn {
  const text = typed.trim();
  if (text === '') return { kind: 'empty' };
  switch (field.type) {
    case 'text':
      return value(text);
    case 'code':
      return Object.hasOwn(field.values ?? {}, text) ? value(text) : wrong;
    case 'date':
      return PlainDate.safeParse(text).success ? value(text) : wrong;
    case 'number': {
      const number = Number(text.replace(',', '.'));
      return Number.isFinite(number) ? value(number) : wrong;
    }
    case 'yes-no':
      if (text === 'yes') return value(true);
      return text === 'no' ? value(false) : wrong;
    case 'country':
      return /^[A-Z]{2}$/.test(text.toUpperCase()) ? value(text.toUpperCase()) : wrong;
  }
}

// SPDX-License-Identifier: EUPL-1.2
import { PlainDate } from '@samsyn/terms';
import type { CatalogueField, ErrorCode, ItemValue } from '@samsyn/terms';

export interface FieldFault {
  readonly code: ErrorCode;
  /** In words, without the value. */
  readonly reason: string;
}

function schema(reason: string): FieldFault {
  return { code: 'input.schema', reason };
}

/** What keeps a value from being one of the field's; undefined when nothing does. */
export function fieldFault(held: ItemValue[string], field: CatalogueField): FieldFault | undefined {
  switch (field.type) {
    case 'text':
      if (typeof held === 'string' && held.trim() !== '') return undefined;
      return schema('a text is expected');
    case 'date':
      if (PlainDate.safeParse(held).success) return undefined;
      return { code: 'input.not-a-date', reason: 'not a day of the calendar (YYYY-MM-DD)' };
    case 'code': {
      const values = field.values ?? {};
      if (typeof held === 'string' && Object.hasOwn(values, held)) return undefined;
      return schema(`one of these codes is expected: ${Object.keys(values).join(', ')}`);
    }
    case 'number':
      return typeof held === 'number' ? undefined : schema('a number is expected');
    case 'yes-no':
      return typeof held === 'boolean' ? undefined : schema('true or false is expected');
    case 'country':
      if (typeof held === 'string' && /^[A-Z]{2}$/.test(held)) return undefined;
      return schema('a country of two capital letters (ISO 3166-1), or XX, is expected');
  }
}

// SPDX-License-Identifier: EUPL-1.2
import { PlainDate, SamsynError } from '@samsyn/terms';
import type { CatalogueField, CatalogueItem, ItemValue } from '@samsyn/terms';
import { caseFilePath } from './case-file-path.ts';

/**
 * Returns when the value of entry number `index` has the fields that the catalogue gives the item:
 * none unknown, every required one there, each of its type.
 *
 * @throws SamsynError `input.schema`, `input.not-a-date`, with the field's path and never its value
 */
export function checkEntryValue(value: ItemValue, item: CatalogueItem, index: number): void {
  const path = ['entries', index, 'value'];
  for (const name of Object.keys(item.fields))
    if (item.fields[name]?.required && !Object.hasOwn(value, name))
      throw new SamsynError(
        'input.schema',
        'a required field is missing',
        caseFilePath([...path, name], item.fields),
      );
  for (const [name, held] of Object.entries(value)) {
    const field = Object.hasOwn(item.fields, name) ? item.fields[name] : undefined;
    if (!field)
      throw new SamsynError(
        'input.schema',
        `a field that the item does not have; it has: ${Object.keys(item.fields).join(', ')}`,
        caseFilePath(path),
      );
    checkField(held, field, caseFilePath([...path, name], item.fields));
  }
}

function checkField(held: ItemValue[string], field: CatalogueField, path: string): void {
  switch (field.type) {
    case 'text':
      if (typeof held !== 'string' || held.trim() === '') refuse('a text is expected', path);
      break;
    case 'date':
      if (!PlainDate.safeParse(held).success)
        throw new SamsynError('input.not-a-date', 'not a day of the calendar (YYYY-MM-DD)', path);
      break;
    case 'code':
      if (typeof held !== 'string' || !Object.hasOwn(field.values ?? {}, held))
        refuse(
          `one of these codes is expected: ${Object.keys(field.values ?? {}).join(', ')}`,
          path,
        );
      break;
    case 'number':
      if (typeof held !== 'number') refuse('a number is expected', path);
      break;
    case 'yes-no':
      if (typeof held !== 'boolean') refuse('true or false is expected', path);
      break;
    case 'country':
      if (typeof held !== 'string' || !/^[A-Z]{2}$/.test(held))
        refuse('a country of two capital letters (ISO 3166-1), or XX, is expected', path);
      break;
  }
}

function refuse(reason: string, path: string): never {
  throw new SamsynError('input.schema', reason, path);
}

// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { CatalogueItem, ItemValue } from '@samsyn/terms';
import { caseFilePath } from './case-file-path.ts';
import { fieldFault } from './field-fault.ts';

/**
 * Returns when the value at `path` has the fields that the catalogue gives the item:
 * none unknown, every required one there, each of its type.
 *
 * @throws SamsynError `input.schema`, `input.not-a-date`, with the field's path and never its value
 */
export function checkEntryValue(
  value: ItemValue,
  item: CatalogueItem,
  path: readonly PropertyKey[],
): void {
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
    const fault = fieldFault(held, field);
    if (fault)
      throw new SamsynError(fault.code, fault.reason, caseFilePath([...path, name], item.fields));
  }
}

// SPDX-License-Identifier: EUPL-1.2
import type { AgreementWords } from '../../messages/sv-agreement.ts';

/** The place of a difference in words, from the outside in: `namn › på svenska`. */
export function fieldPath(field: string, { field: known }: AgreementWords): string {
  return field
    .split('.')
    .map((name) => known[name] ?? name)
    .join(' › ');
}

/** What stands there: yes and no in words, everything else as it is written. */
export function fieldText(value: string | null, words: AgreementWords): string {
  if (value === null || value === '') return words.nothing;
  if (value === 'true') return words.yes;
  return value === 'false' ? words.no : value;
}

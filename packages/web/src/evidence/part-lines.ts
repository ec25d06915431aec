// SPDX-License-Identifier: EUPL-1.2
import type { Verdict } from '@samsyn/evidence';

type Said = NonNullable<Verdict['parts'][number]['said']>;

/**
 * What a part of a message says, a line for each value of an item, or the need or the status; by the
 * names of the catalogue, which the page does not have.
 */
export function partLines(said: Said): readonly string[] {
  if ('need' in said) return [said.need];
  if ('status' in said) return [said.status];
  return said.entries.map(({ value, source, asOf }) => {
    const fields = Object.entries(value).map(([name, one]) => `${name}: ${String(one)}`);
    return [...fields, `${source.kind} ${source.reference}`, asOf].join(', ');
  });
}

// SPDX-License-Identifier: EUPL-1.2
import { ItemId } from '@samsyn/terms';
import type { ItemEntry } from '@samsyn/terms';
import { latestEntry } from './latest-entry.ts';

/** The item that a person's name is read from. */
export const namedBy: ItemId = ItemId.parse('identity');

/** The fields that say what a person is called, in whichever item they stand. */
export const nameFields: ReadonlySet<string> = new Set(['familyName', 'givenNames']);

function text(entry: ItemEntry | undefined, field: string): string {
  const value = entry?.value[field];
  return typeof value === 'string' ? value.trim() : '';
}

/** Family name, then given names, from the latest identity entry; undefined when none is known. */
export function personName(entries: readonly ItemEntry[]): string | undefined {
  const identity = latestEntry(entries, namedBy);
  const parts = [text(identity, 'familyName'), text(identity, 'givenNames')].filter(
    (part) => part !== '',
  );
  return parts.length === 0 ? undefined : parts.join(', ');
}

/** Words for an exact-word name search: lower case, without diacritics, each once. */
export function nameWords(name: string): readonly string[] {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return [...new Set(plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1))];
}

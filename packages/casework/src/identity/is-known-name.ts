// SPDX-License-Identifier: EUPL-1.2
import type { ItemEntry } from '@samsyn/terms';
import { identityClaims } from './identity-claims.ts';

/** A name as it stands in a travel document. */
export interface Name {
  readonly familyName: string;
  readonly givenNames: string;
}

function same(held: unknown, asked: string): boolean {
  const plain = (text: string) => text.normalize('NFC').trim().toLocaleLowerCase('sv');
  return typeof held === 'string' && plain(held) === plain(asked);
}

/** Whether somebody has claimed that this is a name of the person. */
export function isKnownName(entries: readonly ItemEntry[], name: Name): boolean {
  return identityClaims(entries).some(
    ({ entry: { value } }) =>
      same(value['familyName'], name.familyName) && same(value['givenNames'], name.givenNames),
  );
}

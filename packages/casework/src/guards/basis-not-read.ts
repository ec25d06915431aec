// SPDX-License-Identifier: EUPL-1.2
import type { ItemEntry } from '@samsyn/terms';
import { readCustody } from '../custody/read-custody.ts';
import type { Guard } from './guard.ts';

function documentsOf(entries: readonly ItemEntry[], is: (entry: ItemEntry) => boolean) {
  return entries.filter(is).flatMap(({ document }) => (document ? [document.digest] : []));
}

/** Who gives a place has read the decision on detention, and the decision that it is to enforce. */
export const basisNotRead: Guard = {
  code: 'guard.basis-not-read',
  source: 'JO 1210-2016',
  provisions: [
    { act: '2005:716', chapter: 10, section: '18' },
    { act: '2005:716', chapter: 11, section: '2' },
  ],
  reason: 'the detention decision and the removal decision are not there, or have not been opened',
  asks: 'case',
  stops: ({ entries, opened, custody }) => {
    const standing = custody.open.filter(({ basisGone }) => basisGone === undefined);
    const detention = documentsOf(entries, (entry) => readCustody(entry) !== undefined);
    const removal = documentsOf(entries, ({ item }) => String(item) === 'removal-decision');
    return (
      standing.length === 0 ||
      [detention, removal].some((documents) => !documents.some((digest) => opened.has(digest)))
    );
  },
};

// SPDX-License-Identifier: EUPL-1.2
import type { Act, EntryId } from '@samsyn/terms';
import type { Guard } from './guard.ts';

type Naming = Extract<
  Act,
  {
    readonly act:
      'consent-return' | 'decline-return' | 'acknowledge-instructions' | 'acknowledge-correction';
  }
>;

/** What the act is about, and of which items it can be. */
function named(act: Naming): { readonly id: EntryId; readonly items: readonly string[] } {
  switch (act.act) {
    case 'consent-return':
    case 'decline-return':
      return { id: act.proposal, items: ['case-return'] };
    case 'acknowledge-instructions':
      return { id: act.instructions, items: ['instructions'] };
    case 'acknowledge-correction':
      return { id: act.notice, items: ['correction-notice', 'correction-notice-police'] };
  }
}

/** An answer or an acknowledgement names something that the case holds. */
export const nothingNamed: Guard<Naming> = {
  code: 'guard.nothing-named',
  asks: 'act',
  source: 'JO 5329-2013',
  provisions: [{ act: '2005:716', chapter: 12, section: '17' }],
  reason: 'the case holds nothing that the act could answer',
  stops: ({ entries }, act) => {
    const { id, items } = named(act);
    return !entries.some(({ entryId, item }) => entryId === id && items.includes(item));
  },
};

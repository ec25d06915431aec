// SPDX-License-Identifier: EUPL-1.2
import { AuthorityId, EntryId, ItemId, PlainDate } from '@samsyn/terms';
import type { ItemValue } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { sv } from '../../messages/sv.ts';
import { claimRows } from './claim-rows.ts';

let made = 0;
function claim(item: string, value: ItemValue) {
  made += 1;
  return {
    claim: {
      entryId: EntryId.parse(`00000000-0000-7000-8000-00000000000${made}`),
      item: ItemId.parse(item),
      value,
      masked: [],
      source: { kind: 'officer' as const, reference: 'DEMO' },
      asOf: PlainDate.parse('2026-03-02'),
      heldBy: AuthorityId.parse('polismyndigheten'),
    },
    comment: null,
    known: false,
  };
}

const rowsOf = (...claims: ReturnType<typeof claim>[]) =>
  claimRows(claims, () => undefined, { language: 'sv', messages: sv });

test('a claim that is silent on a field neither agrees nor differs', () => {
  const rows = rowsOf(
    claim('identity', { familyName: 'Byaruhanga', birthDate: '1990-01-02' }),
    claim('new-identity-facts', { birthDate: '1995-01-01' }),
    claim('new-identity-facts', { birthDate: '1995-01-01', observedOn: '2026-03-01' }),
    claim('new-identity-facts', { observedOn: '2026-03-02' }),
  );
  expect(rows.map(({ field, cells, differs }) => [field, cells, differs])).toEqual([
    ['familyName', ['Byaruhanga', '', '', ''], false],
    ['birthDate', ['1990-01-02', '1995-01-01', '1995-01-01', ''], true],
    ['observedOn', ['', '', '2026-03-01', '2026-03-02'], false],
  ]);
});

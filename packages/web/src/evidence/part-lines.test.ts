// SPDX-License-Identifier: EUPL-1.2
import { DisclosedItem, OutstandingItem, RequestedItem } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { partLines } from './part-lines.ts';

test('an item is told by its values, their source and their day', () => {
  const said = DisclosedItem.parse({
    item: 'entry-ban',
    mode: 'push',
    outcome: 'must',
    provisions: [{ act: '2016:27', section: '20' }],
    rule: 'udl-20',
    entries: [
      {
        entryId: '0198a3c4-0000-7000-8000-000000000001',
        item: 'entry-ban',
        value: { until: '2028-12-01', revoked: false },
        source: { kind: 'decision', reference: 'beslut 1' },
        asOf: '2026-12-01',
        heldBy: 'north-authority',
      },
    ],
  });
  expect(partLines(said)).toEqual([
    'until: 2028-12-01, revoked: false, decision beslut 1, 2026-12-01',
  ]);
});

test('a need by its words, and what does not come by its status', () => {
  const need = 'Behövs för att verkställa beslutet.';
  expect(partLines(RequestedItem.parse({ item: 'identity', need, asked: 'standing' }))).toEqual([
    need,
  ]);
  expect(partLines(OutstandingItem.parse({ item: 'identity', status: 'not-held' }))).toEqual([
    'not-held',
  ]);
});

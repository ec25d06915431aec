// SPDX-License-Identifier: EUPL-1.2
import { ItemStatus } from '@samsyn/contract';
import { loadLawbook } from '@samsyn/lawbook';
import { AuthorityId, EntryId, ItemId, PlainDate, Protection, RuleId } from '@samsyn/terms';
import { describe, expect, it } from 'vitest';
import { excerptId } from './excerpt-id.ts';
import { disclosedItems, outstandingItems } from './message-items.ts';
import type { ItemToTell } from './message-items.ts';

const folder = (name: string): string => new URL(`../../../../${name}`, import.meta.url).pathname;
const { items: catalogue } = loadLawbook({
  law: folder('law'),
  catalogue: folder('catalogue'),
}).catalogue;

const entryId = EntryId.parse('0192f3a0-0000-7000-8000-000000000001');
const value = { address: 'Provgatan 1', observedOn: '2026-11-01' };

function contact(status: ItemStatus, asked: 'standing' | 'individual'): ItemToTell {
  const item = ItemId.parse('last-known-contact');
  const entry = {
    entryId,
    item,
    value,
    source: { kind: 'person', reference: 'Samtal' } as const,
    asOf: PlainDate.parse('2026-11-01'),
    heldBy: AuthorityId.parse('migrationsverket'),
    knownAt: undefined,
    receivedWith: undefined,
    documentId: undefined,
  };
  return {
    item,
    status,
    entries: [entry],
    question: { mode: 'pull', facts: { asked } },
    assessment: {
      outcome: 'must',
      provisions: [{ act: '2016:27', section: '20' }],
      rule: RuleId.parse('udl-20-on-request'),
    },
  };
}

const told = (protection: Protection, asked: 'standing' | 'individual') =>
  disclosedItems(catalogue, protection, [contact('ready', asked)])[0]?.entries[0];

describe('a message', () => {
  it('holds what is ready and nothing else', () => {
    for (const status of ItemStatus.options) {
      const items = disclosedItems(catalogue, 'none', [contact(status, 'standing')]);
      expect(items).toHaveLength(status === 'ready' ? 1 : 0);
    }
  });

  it('tells an entry whole, with outcome and provisions, and nothing of our own keeping', () => {
    const [item] = disclosedItems(catalogue, 'none', [contact('ready', 'standing')]);
    expect(item).toMatchObject({ mode: 'pull', outcome: 'must', rule: 'udl-20-on-request' });
    expect(Object.keys(item?.entries[0] ?? {}).toSorted()).toEqual(
      ['asOf', 'entryId', 'heldBy', 'item', 'source', 'value'].toSorted(),
    );
    expect(item?.entries[0]).toMatchObject({ entryId, value });
  });

  it.each(Protection.options.filter((level) => level !== 'none'))(
    'leaves out what is masked at the level %s, under another id',
    (level) => {
      expect(told(level, 'standing')).toMatchObject({
        entryId: excerptId(entryId, ['address']),
        value: { observedOn: '2026-11-01' },
      });
      expect(Object.keys(told(level, 'standing')?.value ?? {})).toEqual(['observedOn']);
    },
  );

  it('tells it whole when it was asked for by itself', () => {
    expect(told('fictitious', 'individual')).toMatchObject({ entryId, value });
  });
});

describe('what does not come', () => {
  it('is told as one of three codes, and of what came nothing is told', () => {
    const items = ItemStatus.options.map((status) => ({ item: ItemId.parse(status), status }));
    expect(
      Object.fromEntries(outstandingItems(items).map(({ item, status }) => [item, status])),
    ).toEqual({
      'waits-for-judgment': 'waits-for-judgment',
      'waits-for-word': 'waits-for-judgment',
      withheld: 'withheld',
      barred: 'withheld',
      'not-held': 'not-held',
    });
  });
});

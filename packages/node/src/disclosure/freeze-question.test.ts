// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLawbook } from '@samsyn/lawbook';
import { AuthorityId, EntryId, Instant, ItemId, PlainDate } from '@samsyn/terms';
import type { Authority, EntrySource, Facts, ItemValue } from '@samsyn/terms';
import { describe, expect, test } from 'vitest';
import type { KeptEntry } from '../case/entries.ts';
import { freezeQuestion } from './freeze-question.ts';

const root = join(import.meta.dirname, '../../../..');
const lawbook = loadLawbook({ law: join(root, 'law'), catalogue: join(root, 'catalogue') });
const date = PlainDate.parse('2026-11-23');

function entry(item: string, value: ItemValue, kind: EntrySource['kind'] = 'decision'): KeptEntry {
  return {
    entryId: EntryId.parse('00000000-0000-7000-8000-000000000001'),
    item: ItemId.parse(item),
    value,
    source: { kind, reference: 'DEMO' },
    asOf: PlainDate.parse('2026-10-01'),
    heldBy: AuthorityId.parse('migrationsverket'),
    knownAt: Instant.parse('2026-10-01T08:00:00.000Z'),
    receivedWith: undefined,
    documentId: undefined,
  };
}

interface Asked {
  readonly item: string;
  readonly from?: Authority['role'];
  readonly entries?: readonly KeptEntry[];
}

function factsOf({ item, from = 'migration', entries = [] }: Asked): Facts {
  const to = from === 'migration' ? 'police' : 'migration';
  const found = lawbook.catalogue.items.get(ItemId.parse(item));
  if (!found) throw new Error(`the catalogue has no ${item}`);
  return freezeQuestion(
    { lawbook, own: { authority: { role: from } }, peer: { authority: { role: to } } },
    { entries, protection: 'none', handover: 'received', confirmations: [] },
    found,
    { date, mode: 'push', handingOver: false, ground: null },
    { need: null, asked: 'not-asked' },
  ).facts;
}

describe('each word of the law gets its value where the page says', () => {
  const page = readFileSync(join(root, 'docs/law-coverage.md'), 'utf8').split('## Facts')[1] ?? '';
  const rows = [...page.matchAll(/^\| `([^`]+)` *\| (\w+) *\|(.*)\|$/gm)];
  const saidOf = (by: string) => rows.filter((row) => row[2] === by).map((row) => row[1]);
  const set = new Set(Object.keys(factsOf({ item: 'identity' })));

  test('by the node, of every item it gives', () => {
    const byNode = ['question', 'case', 'item'].flatMap(saidOf);
    expect(byNode.length).toBeGreaterThan(30);
    expect(set).toEqual(new Set(byNode));
  });

  test('by an officer, when a rule asks for a judgment, and never by the node', () => {
    const asked = [...lawbook.rules.values()].flatMap(({ block }) =>
      'judgment' in block && block.judgment !== undefined ? [block.judgment.fact] : [],
    );
    const judged = asked.filter((fact) => !fact.includes('.'));
    expect(new Set(judged)).toEqual(new Set(saidOf('judgment')));
  });

  test('by nobody only with a reason', () => {
    const unset = rows.filter((row) => row[2] === 'nobody');
    for (const [, fact = '', , why = ''] of unset) {
      expect(set.has(fact), fact).toBe(false);
      expect(why.trim().length, fact).toBeGreaterThan(20);
    }
  });
});

test('who handles detention is asked of the recipient', () => {
  const handles = (item: string, from: Authority['role'], entries: readonly KeptEntry[]) =>
    factsOf({ item, from, entries })['recipient-handles'];
  const noStay = entry('stay-status', { inForce: false, kind: 'none' });
  const stayed = entry('stay-status', { inForce: true, kind: 'inhibition' });
  const handedOver = entry('handover-decision', { ground: 'coercion' });
  expect(handles('detention-measure', 'police', [noStay])).toBe('yes');
  expect(handles('detention-measure', 'police', [noStay, handedOver])).toBe('no');
  expect(handles('detention-measure', 'police', [stayed, handedOver])).toBe('yes');
  expect(handles('detention-measure', 'police', [handedOver])).toBe('unknown');
});

test('contact with the person is the trigger of what tells where the person is, and of nothing else', () => {
  const entries = [entry('last-known-contact', { observedOn: '2026-10-01' }, 'person')];
  expect(factsOf({ item: 'last-known-contact', entries })['trigger']).toBe('contact');
  expect(factsOf({ item: 'last-known-contact' })['trigger']).toBe('none');
  expect(factsOf({ item: 'identity', entries })['trigger']).toBe('none');
});

test('the special task of the recipient is the one that the catalogue names', () => {
  expect(factsOf({ item: 'appeal-material', from: 'police' })['recipient-needs-for']).toBe(
    'review',
  );
  expect(factsOf({ item: 'identity' })['recipient-needs-for']).toBe('none');
});

test('prints that a right to stay would have destroyed are given only while the decision stands', () => {
  const taken = (takenUnder: string) => [entry('biometrics-taken', { takenUnder })];
  const destroyed = (takenUnder: string) =>
    factsOf({ item: 'biometrics-taken', from: 'police', entries: taken(takenUnder) })[
      'to-be-destroyed'
    ];
  expect(destroyed('p1')).toBe('no');
  expect(destroyed('p4')).toBe('unknown');
});

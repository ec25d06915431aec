// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import type { Condition } from '@samsyn/rules';
import { cite, parsePlainDate, RuleId, SamsynError } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { loadLawbook } from '../load-lawbook.ts';
import { standingOn } from '../standing-on.ts';
import { conditionLines } from './condition-lines.ts';
import { decisionTable } from './decision-table.ts';
import { lawOn } from './law-on.ts';
import { provisionOn } from './provision-on.ts';
import { timelineOf } from './timeline.ts';

const root = join(import.meta.dirname, '../../../..');
const book = loadLawbook({ law: join(root, 'law'), catalogue: join(root, 'catalogue') });
const today = parsePlainDate('2026-11-23');
const general = RuleId.parse('osl-8-1');
const onRequest = RuleId.parse('udl-20-on-request');

function outline(condition: Condition): string[] {
  return conditionLines(condition, book).map(
    ({ depth, said }) => `${'  '.repeat(depth)}${said.sv}`,
  );
}

test('a condition is said as an outline, what belongs together one step in', () => {
  const stay = { kind: 'fact', fact: 'stay', values: ['in-force'] } as const;
  const child = { kind: 'fact', fact: 'child', values: ['yes'] } as const;
  const mode = { kind: 'fact', fact: 'mode', values: ['push', 'pull'] } as const;
  expect(
    outline({ kind: 'all', of: [mode, { kind: 'any', of: [stay, { kind: 'not', of: child }] }] }),
  ).toEqual([
    'om uppgiften lämnas på eget initiativ eller på begäran: på eget initiativ eller på begäran',
    'något av detta:',
    '  om verkställigheten är stoppad: ja, stoppet gäller',
    '  om personen är ett barn: något annat än ja',
  ]);
  expect(outline({ kind: 'not', of: { kind: 'all', of: [stay, child] } })[0]).toBe(
    'inte allt detta samtidigt:',
  );
  expect(outline({ kind: 'not', of: { kind: 'any', of: [stay, child] } })[0]).toBe(
    'inget av detta:',
  );
  expect(outline({ kind: 'not', of: { kind: 'not', of: stay } })).toEqual(outline(stay));
  expect(outline({ kind: 'all', of: [] })).toEqual([]);
});

test('the law of a day lists what is in force and what is not encoded, and nothing else', () => {
  for (const day of book.stretches) {
    const listed = lawOn(book, day).acts.flatMap(({ provisions }) =>
      provisions.map(({ rule }) => rule),
    );
    const standing = [...book.rules.values()]
      .filter(({ block }) => standingOn(block, day).kind !== 'absent')
      .map(({ block }) => block.rule);
    expect(listed.toSorted()).toEqual(standing.toSorted());
  }
});

test('a provision that an amendment nobody has read reaches is said to be so from that day', () => {
  const rule = RuleId.parse('utlf-7-2');
  expect(provisionOn(book, rule, parsePlainDate('2026-05-31')).unread).toBe(false);
  expect(provisionOn(book, rule, parsePlainDate('2026-06-01')).unread).toBe(true);
});

test('a day before the law begins is refused, by its code', () => {
  const early = parsePlainDate('2005-01-01');
  for (const ask of [
    () => lawOn(book, early),
    () => provisionOn(book, onRequest, early),
    () => decisionTable(book, general, early),
  ])
    expect(ask).toThrow(expect.objectContaining({ code: 'law.no-law-for-date' }));
  expect(() => provisionOn(book, RuleId.parse('no-such-rule'), today)).toThrow(SamsynError);
});

test('each provision can be read in full on each day of the law, and leads up and down', () => {
  for (const day of book.stretches)
    for (const rule of book.rules.keys()) {
      const read = provisionOn(book, rule, day);
      for (const { rule: below } of read.exceptions)
        expect(provisionOn(book, below, day).exceptionTo?.rule).toBe(rule);
      expect(read.examples.map((one) => one.shows)).toEqual(
        expect.arrayContaining(['permitting', 'barring', 'boundary']),
      );
      expect(JSON.stringify([read.conditions, read.examples])).not.toMatch(/"kod |undefined/);
    }
});

test('the decision table has the exceptions in the order in which they are tried', () => {
  const { rows, columns, parent } = decisionTable(book, general, today);
  expect(parent.provisions.map(cite)).toEqual(['8 kap. 1 § OSL']);
  const tried = ['bar', 'duty', 'openness', 'breaker'];
  const kinds = rows.map(({ kind }) => tried.indexOf(kind));
  expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
  expect(new Set(kinds)).toEqual(new Set([0, 1, 2, 3]));
  const row = rows.find(({ rule }) => rule === onRequest);
  const cell = (fact: string) => row?.cells[columns.findIndex((one) => one.fact === fact)];
  expect(cell('mode')?.sv).toBe('på begäran');
  expect(cell('sender')?.sv).toBe('Migrationsverket');
  expect(cell('need')?.sv).toBe('angett');
  expect(cell('stay')).toBeNull();
  expect(row?.also.map(({ said }) => said.sv)).toContain('inget av detta:');
});

test('no row of a table leaves out what its rule asks', () => {
  for (const parent of [general, RuleId.parse('osl-8-3'), RuleId.parse('osl-not-secret')])
    for (const { rule, cells, also } of decisionTable(book, parent, today).rows) {
      const said = [
        ...cells.flatMap((cell) => cell?.sv ?? []),
        ...also.map((line) => line.said.sv),
      ].join();
      for (const { said: line } of provisionOn(book, rule, today).conditions)
        expect(said).toContain(
          line.sv.includes(': ') ? line.sv.slice(line.sv.indexOf(': ') + 2) : line.sv,
        );
    }
});

test('the timeline has every stretch of days and every change of the acts, oldest first', () => {
  const { intervals, changes } = timelineOf(book);
  expect(intervals.map(({ from }) => from)).toEqual(book.stretches);
  for (const [index, { until }] of intervals.entries())
    expect(until).toBe(intervals[index + 1]?.from ?? null);
  expect(changes.length).toBe(book.acts.flatMap((act) => act.changes).length);
  const days = changes.map(({ on }) => on);
  expect(days).toEqual(days.toSorted());
});

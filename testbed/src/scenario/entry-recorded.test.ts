// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { CaseView, RecordEntry } from '@samsyn/contract';
import { ItemId, PlainDate, instantOf, legalDay } from '@samsyn/terms';
import type { CaseId } from '@samsyn/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../demo/until.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import { textDocument } from '../population/case-document.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { openReturnCase } from './hand-over.ts';
import { exportedLines } from './ledger-lines.ts';
import { query } from './query.ts';
import { returnCaseFile } from './return-case-file.ts';

let exchange: Exchange;
let officer: OfficerClient;
let caseId: CaseId;
beforeAll(async () => {
  exchange = await startExchange();
  officer = exchange.sender;
  caseId = await openReturnCase(exchange, returnCaseFile('DEMO-REG-1'));
});
afterAll(async () => {
  await exchange.testbed.stop();
});

const document = textDocument('Pass', ['Passets uppgiftssida'], 'text');
const passport: RecordEntry = {
  item: ItemId.parse('travel-document'),
  value: {
    kind: 'passport',
    issuingCountry: 'GE',
    validUntil: '2029-01-31',
    originalAt: 'migration',
  },
  source: { kind: 'document', reference: 'Pass i original' },
  asOf: PlainDate.parse('2026-10-01'),
};

const record = (body: RecordEntry) =>
  officer.call(routes.recordEntry, { params: { caseId }, body });
const raw = (body: object, by = officer) =>
  by.raw('POST', `/api/cases/${caseId}/entries`, JSON.stringify(body));
const passports = ({ entries }: CaseView) => entries.filter(({ item }) => item === passport.item);
const kept = async () => {
  const [row] = await query<{ entries: number; documents: number; events: number }>(
    exchange.testbed,
    'migration',
    `select (select count(*)::int from entries) as entries,
       (select count(*)::int from documents) as documents,
       (select count(*)::int from case_events) as events`,
  );
  return row;
};

describe('an item that an officer records', () => {
  test('is added with its source, day and document, and changes nothing that was there', async () => {
    const before = await officer.call(routes.getCase, { params: { caseId } });
    await record(passport);
    const after = await record({ ...passport, asOf: PlainDate.parse('2026-10-02'), document });
    expect(passports(after)).toHaveLength(passports(before).length + 2);
    for (const entry of before.entries) expect(after.entries).toContainEqual(entry);
    const last = after.entries.at(-1);
    expect(last).toMatchObject({
      value: passport.value,
      source: passport.source,
      asOf: '2026-10-02',
      heldBy: 'migrationsverket',
      document: { digest: document.digest, title: 'Pass' },
    });
    const documentId = last?.document?.documentId ?? '';
    const bytes = await (await officer.raw('GET', `/api/documents/${documentId}`)).text();
    expect(bytes).toContain('Passets uppgiftssida');
    expect(after.timeline.at(-1)).toMatchObject({
      kind: 'entry-recorded',
      items: ['travel-document'],
      by: { officer: officer.session.officer.name },
    });
    const lines = await until('both records in the ledger', async () => {
      const all = await exportedLines(exchange.oversight.migration);
      const recorded = all.filter(({ event }) => event === 'case.entry-recorded');
      return recorded.length === 2 ? all : undefined;
    });
    expect(JSON.stringify(lines)).not.toContain('Pass i original');
  });

  const today = legalDay(instantOf(Date.now()));
  const tomorrow = legalDay(instantOf(Date.now() + 36 * 60 * 60 * 1000));

  test('may be as of today, not as of a day to come', async () => {
    await record({ ...passport, asOf: today });
    await expect(record({ ...passport, asOf: tomorrow })).rejects.toMatchObject({
      code: 'case.as-of-in-future',
      path: '$.asOf',
    });
  });

  test.each<[string, object, string, string]>([
    ['an unknown item', { item: 'no-such-item' }, 'input.unknown-item', '$.item'],
    [
      'an item of the other authority',
      { item: 'new-identity-facts' },
      'input.unknown-item',
      '$.item',
    ],
    [
      'what only a handover says',
      { item: 'handover-decision' },
      'case.not-recorded-by-hand',
      '$.item',
    ],
    [
      'a field that the item has not',
      { value: { ...passport.value, note: 'x' } },
      'input.schema',
      '$.value',
    ],
    ['a required field missing', { value: { kind: 'passport' } }, 'input.schema', '$.value.'],
    [
      'a code that is none',
      { value: { ...passport.value, kind: 'ticket' } },
      'input.schema',
      '$.value.kind',
    ],
    [
      'a day that is none',
      { value: { ...passport.value, validUntil: '2026-02-30' } },
      'input.not-a-date',
      '$.value.validUntil',
    ],
    ['no source', { source: undefined }, 'input.schema', 'body.source'],
    [
      'a document of another digest',
      { document: { ...document, digest: 'a'.repeat(64) } },
      'case.document-digest',
      '$.document.digest',
    ],
    [
      'a document of another size',
      { document: { ...document, bytes: 3 } },
      'case.document-digest',
      '$.document.bytes',
    ],
  ])('is refused with %s, and leaves nothing', async (_, change, code, path) => {
    const before = await kept();
    await expect(raw({ ...passport, ...change })).rejects.toMatchObject({
      code,
      path: expect.stringContaining(path),
    });
    expect(await kept()).toEqual(before);
  });

  test('is recorded by who works on cases, in a case of the own', async () => {
    await expect(raw(passport, exchange.registrar)).rejects.toMatchObject({
      code: 'access.forbidden',
    });
    await expect(raw(passport, exchange.receiver)).rejects.toMatchObject({
      code: 'input.not-found',
    });
  });

  test('raises the protection of a person at once, and lowers it for no one who is not cleared', async () => {
    const marking = (level: string) => ({
      ...passport,
      item: ItemId.parse('protection-marking'),
      value: { level },
    });
    const hidden = await record(marking('marking'));
    expect(hidden.summary).toMatchObject({ protection: 'marking', personName: null });
    await expect(raw(marking('none'))).rejects.toMatchObject({ code: 'access.forbidden' });
    const view = await officer.call(routes.getCase, { params: { caseId } });
    expect(view.summary.protection).toBe('marking');
  });
});

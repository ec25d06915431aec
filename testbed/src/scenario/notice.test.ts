// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { CaseView } from '@samsyn/contract';
import { RecordEntry } from '@samsyn/contract';
import { ItemId } from '@samsyn/terms';
import type { CaseId, DisclosureId } from '@samsyn/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reasoning } from '../demo/reasoning.ts';
import { settleAndSend } from '../demo/settle.ts';
import { until } from '../demo/until.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { giveNotice, proposeNotice } from './give-notice.ts';
import { handOver, openReturnCase } from './hand-over.ts';
import { exportedLines } from './ledger-lines.ts';
import { powerOf } from './power.ts';
import { query } from './query.ts';
import { returnCaseFile } from './return-case-file.ts';
import { untilDelivered, untilMessage } from './until-delivered.ts';

let exchange: Exchange;
let migration: OfficerClient;
let police: OfficerClient;
beforeAll(async () => {
  exchange = await startExchange();
  migration = exchange.sender;
  police = exchange.receiver;
});
afterAll(async () => {
  await exchange.testbed.stop();
});

const destination = 'destination';
const found = RecordEntry.parse({
  item: 'new-identity-facts',
  value: { familyName: 'Annatsson', confidence: 'stated', observedOn: '2026-10-05' },
  source: { kind: 'person', reference: 'Förhör' },
  asOf: '2026-10-05',
});
const newDestination = RecordEntry.parse({
  item: destination,
  value: { country: 'GE', otherCountryAllowed: false },
  source: { kind: 'decision', reference: 'Rättelse av beslutet' },
  asOf: '2026-10-06',
});
const contact = 'last-known-contact';
const newContact = RecordEntry.parse({
  item: contact,
  value: { address: 'Nygatan 2, 999 02 Provinge', observedOn: '2026-10-07' },
  source: { kind: 'person', reference: 'Samtal' },
  asOf: '2026-10-07',
});
const record = (officer: OfficerClient, caseId: CaseId, body: RecordEntry) =>
  officer.call(routes.recordEntry, { params: { caseId }, body: { ...body, document: undefined } });
const look = (officer: OfficerClient, disclosureId: DisclosureId) =>
  officer.call(routes.getDisclosure, { params: { disclosureId } });
const kinds = ({ timeline }: CaseView) => timeline.map(({ kind }) => kind);
const valuesOf = ({ entries }: CaseView, item: string) =>
  entries.filter((entry) => String(entry.item) === item).map(({ value }) => value);

let dossiers = 0;
async function sharedCase(): Promise<CaseId> {
  dossiers += 1;
  const { caseId, messageId } = await handOver(exchange, `DEMO-NOTIS-${dossiers}`);
  await untilDelivered(migration, { caseId, messageId });
  return caseId;
}

const untilTold = (officer: OfficerClient, caseId: CaseId) =>
  until('the notice', async () => {
    const view = await officer.call(routes.getCase, { params: { caseId } });
    return kinds(view).includes('notice-received') ? view : undefined;
  });

describe('what an authority gives on its own initiative', () => {
  test('reaches the authority that has taken the case, and is on the record at both', async () => {
    const caseId = await sharedCase();
    await record(migration, caseId, newDestination);
    const { messages } = await giveNotice(migration, caseId, [destination]);
    const view = await untilTold(police, caseId);
    expect(valuesOf(view, destination)).toContainEqual(newDestination.value);
    expect(view.messages.map(({ kind }) => kind)).toEqual(['handover', 'notice']);
    const event = view.timeline.find(({ kind }) => kind === 'notice-received');
    expect(event).toMatchObject({ items: [destination], by: { authority: 'migrationsverket' } });
    const own = await migration.call(routes.getCase, { params: { caseId } });
    expect(kinds(own)).toEqual(expect.arrayContaining(['notice-proposed', 'notice-sent']));
    const told = await exportedLines(exchange.oversight.police);
    expect(told).toContainEqual(
      expect.objectContaining({
        event: 'message.received',
        subject: caseId,
        content: expect.objectContaining({
          messageId: messages.at(-1)?.messageId,
          kind: 'notice',
          items: [destination],
        }),
      }),
    );
  });

  test('goes the other way too, whatever the state of the case', async () => {
    const caseId = await sharedCase();
    await record(police, caseId, found);
    await giveNotice(police, caseId, [found.item]);
    const view = await untilTold(migration, caseId);
    expect(valuesOf(view, found.item)).toEqual([found.value]);
    expect(view.summary.state).toBe('handed-over');
  });

  test('stands in the order of its case and direction', async () => {
    const caseId = await sharedCase();
    await giveNotice(migration, caseId, [destination]);
    await giveNotice(migration, caseId, [destination]);
    const numbers = await query(
      exchange.testbed,
      'police',
      `select kind, sequence_number::int as number from messages
       where case_id = $1 and direction = 'in' order by number`,
      [caseId],
    );
    expect(numbers).toEqual([
      { kind: 'handover', number: 1 },
      { kind: 'notice', number: 2 },
      { kind: 'notice', number: 3 },
    ]);
  });

  test('is nothing that the other authority cannot have: it must have the case', async () => {
    dossiers += 1;
    const caseId = await openReturnCase(exchange, returnCaseFile(`DEMO-NOTIS-${dossiers}`));
    await expect(proposeNotice(migration, caseId, [destination])).rejects.toMatchObject({
      code: 'disclosure.recipient-lacks-case',
    });
    const { actions } = await migration.call(routes.getCase, { params: { caseId } });
    expect(actions).not.toContain('send-notice');
  });

  test('goes whole, and is given up whole', async () => {
    const caseId = await sharedCase();
    const items = [destination, contact].map((item) => ItemId.parse(item));
    const { disclosureId, mayDispatch } = await proposeNotice(migration, caseId, items);
    expect(mayDispatch).toBe(false);
    const params = { disclosureId };
    await expect(
      migration.call(routes.dispatchDisclosure, { params, body: { items: [] } }),
    ).rejects.toMatchObject({ code: 'disclosure.nothing-to-send' });
    const waiting = await migration.call(routes.getWorklist, { params: {} });
    expect(waiting.entries).toContainEqual(
      expect.objectContaining({ kind: 'judge-notice', disclosureId }),
    );
    const given = await migration.call(routes.abandonDisclosure, { params, body: {} });
    expect(given).toMatchObject({ state: 'abandoned', messages: [] });
    const view = await migration.call(routes.getCase, { params: { caseId } });
    expect(kinds(view)).toContain('notice-abandoned');
  });
});

describe('a notice', () => {
  let caseId: CaseId;
  beforeAll(async () => {
    caseId = await sharedCase();
  });

  test.each([
    ['an item twice', [destination, destination], 'input.schema'],
    ['an item of the other authority', ['new-identity-facts'], 'input.unknown-item'],
    ['an item that the case has no value of', ['vulnerability'], 'input.unknown-item'],
    ['what only a handover says', ['handover-decision'], 'input.unknown-item'],
    ['nothing', [], 'input.schema'],
  ])('is not %s', async (_, items, code) => {
    await expect(
      migration.raw('POST', `/api/cases/${caseId}/notices`, JSON.stringify({ items })),
    ).rejects.toMatchObject({ code });
    expect(kinds(await migration.call(routes.getCase, { params: { caseId } }))).not.toContain(
      'notice-proposed',
    );
  });
});

describe('a value recorded while an item is on its way out', () => {
  test('makes what was judged and said of the item fall: it was another value', async () => {
    const caseId = await sharedCase();
    const { disclosureId } = await proposeNotice(migration, caseId, [contact]);
    const params = { disclosureId };
    const item = ItemId.parse(contact);
    for (const { fact, value, reasons } of reasoning) {
      const { items } = await look(migration, disclosureId);
      if (!items[0]?.assessment.openJudgments.some((open) => open.fact === fact)) continue;
      const body = { item, fact, value, reasons };
      await migration.call(routes.recordJudgment, { params, body });
    }
    await migration.call(routes.giveWord, { params, body: { item, word: 'send' } });
    expect((await look(migration, disclosureId)).items[0]?.status).toBe('ready');
    await record(migration, caseId, newContact);
    expect((await look(migration, disclosureId)).items[0]).toMatchObject({
      status: 'waits-for-judgment',
      judgments: [],
      word: null,
    });
    await expect(
      migration.call(routes.dispatchDisclosure, { params, body: { items: [item] } }),
    ).rejects.toMatchObject({ code: 'disclosure.changed' });
  });

  test('does not hold back the message that was decided on before it', async () => {
    const power = powerOf(exchange.testbed);
    const caseId = await sharedCase();
    await power.cut('police');
    const { disclosureId } = await proposeNotice(migration, caseId, [destination]);
    const { view } = await settleAndSend(migration, disclosureId, reasoning);
    const which = { caseId, messageId: view.messages.at(-1)?.messageId ?? '' };
    await untilMessage(migration, which, 'a failure', ({ state }) => state === 'retrying');
    await record(migration, caseId, newDestination);
    await power.restore('police');
    await untilDelivered(migration, which);
    const told = valuesOf(await untilTold(police, caseId), destination);
    expect(told).not.toContainEqual(newDestination.value);
  });
});

// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { verifyReceipt } from '@samsyn/envelope';
import { routes } from '@samsyn/contract';
import type { CaseView } from '@samsyn/contract';
import { CaseId, Digest, MessageId, PersonId, limits } from '@samsyn/terms';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { walk } from '../demo/walk.ts';
import { askForOne } from './ask-for-one.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { makeForger } from './forger.ts';
import type { Forger } from './forger.ts';
import { handOver, openReturnCase } from './hand-over.ts';
import { holdTable } from './hold-table.ts';
import { knowOfStay } from './know-of-stay.ts';
import { exportedLines } from './ledger-lines.ts';
import { nodeKeysOf } from './node-keys-of.ts';
import { postToPeer } from './post-to-peer.ts';
import { powerOf } from './power.ts';
import type { Power } from './power.ts';
import { query } from './query.ts';
import { returnCaseFile } from './return-case-file.ts';
import { untilMessage } from './until-delivered.ts';

let exchange: Exchange;
let power: Power;
let forger: Forger;
beforeAll(async () => {
  exchange = await startExchange();
  power = powerOf(exchange.testbed);
  forger = await makeForger(exchange.testbed);
});
afterAll(async () => {
  await exchange.testbed.stop();
});

async function casesAtReceiver(caseId: string): Promise<number> {
  const sql = 'select 1 from cases where case_id = $1';
  return (await query(exchange.testbed, 'police', sql, [caseId])).length;
}

function seenBySender(caseId: string): Promise<CaseView> {
  return exchange.sender.call(routes.getCase, { params: { caseId: CaseId.parse(caseId) } });
}

test('a message that has arrived is not taken back, though its answer was lost and a stay came', async () => {
  const held = await holdTable(exchange.testbed, 'migration', 'receipts');
  const sent = await handOver(exchange, 'RECALL-0001');
  await held.untilReached();
  await power.cut('migration');
  await held.release();
  await knowOfStay(exchange.testbed, sent.caseId);
  await power.restore('migration');
  await untilMessage(exchange.sender, sent, 'an end', ({ state }) => state === 'delivered');
  expect(await casesAtReceiver(sent.caseId)).toBe(1);
  expect((await seenBySender(sent.caseId)).summary.state).toBe('handed-over');
});

test('one that has not arrived is taken back, and refused should it come after all', async () => {
  const held = await holdTable(exchange.testbed, 'police', 'receipts');
  const sent = await handOver(exchange, 'RECALL-0002');
  await held.untilReached();
  await power.cut('police');
  await held.release();
  await untilMessage(
    exchange.sender,
    sent,
    'a failed attempt',
    ({ state }) => state === 'retrying',
  );
  await knowOfStay(exchange.testbed, sent.caseId);
  await power.restore('police');
  await untilMessage(exchange.sender, sent, 'withdrawal', ({ state }) => state === 'withdrawn');
  expect((await seenBySender(sent.caseId)).summary.state).toBe('handover-open');
  const sql = 'select sealed from messages where message_id = $1';
  const [kept] = await query<{ sealed: Buffer }>(exchange.testbed, 'migration', sql, [
    sent.messageId,
  ]);
  const reply = await forger.post(kept?.sealed ?? Buffer.alloc(0));
  const police = await nodeKeysOf(exchange.testbed.home, 'police');
  expect(await verifyReceipt(reply.body, police.public)).toMatchObject({
    result: 'rejected',
    code: 'message.recalled',
  });
  expect(await casesAtReceiver(sent.caseId)).toBe(0);
});

test('a handover that the recipient refuses is open again, and can be given up', async () => {
  const dossier = 'RECALL-0003';
  await query(
    exchange.testbed,
    'police',
    `with person as (
       insert into people values (gen_random_uuid(), $1, 'none', now()) returning person_id)
     insert into cases (person_id, case_id, number, unit, opened_at, changed_at)
       select person_id, gen_random_uuid(), $1, 'elsewhere', now(), now() from person`,
    [dossier],
  );
  const sent = await handOver(exchange, dossier);
  const refused = await untilMessage(
    exchange.sender,
    sent,
    'the refusal',
    ({ state }) => state === 'refused',
  );
  expect(refused.receipt).toMatchObject({ result: 'rejected', code: 'case.second-for-person' });
  expect((await seenBySender(sent.caseId)).summary.state).toBe('handover-open');
  const stuck = async (): Promise<boolean> => {
    const { entries } = await exchange.sender.call(routes.getWorklist, { params: {} });
    return entries.some(({ kind, caseId }) => kind === 'delivery-stuck' && caseId === sent.caseId);
  };
  expect(await stuck()).toBe(true);
  const params = { disclosureId: sent.view.disclosureId };
  const open = await exchange.sender.call(routes.getDisclosure, { params });
  expect(open.state).toBe('open');
  expect(open.items.some(({ status }) => status === 'sent')).toBe(false);
  await exchange.sender.call(routes.abandonDisclosure, { params, body: {} });
  expect((await seenBySender(sent.caseId)).summary.state).toBe('open');
  expect(await stuck()).toBe(false);
});

test('messages that wait for an earlier one go after it, in their order', async () => {
  const caseId = await openReturnCase(exchange, returnCaseFile('RECALL-0004'));
  await walk(exchange.sender, exchange.receiver, caseId);
  await power.cut('migration');
  for (const item of ['return-talks', 'counsel', 'destination'])
    await askForOne(exchange.receiver, caseId, item);
  await power.restore('migration');
  const sql = `select count(*)::int as waiting from messages
    where case_id = $1 and direction = 'out' and state <> 'delivered'`;
  await expect
    .poll(async () => query(exchange.testbed, 'police', sql, [caseId]), { timeout: 20_000 })
    .toEqual([{ waiting: 0 }]);
  const received = await query<{ n: string }>(
    exchange.testbed,
    'migration',
    `select sequence_number as n from messages m join receipts r using (person_id, message_id)
      where case_id = $1 and direction = 'in' order by r.received_at`,
    [caseId],
  );
  expect(received.map(({ n }) => Number(n))).toEqual([1, 2, 3, 4]);
});

test('documents that come again take no more room, and there is an end to it', async () => {
  const messageId = MessageId.parse(randomUUID());
  const personId = PersonId.parse(randomUUID());
  const post = async (n: number): Promise<number> => {
    const digest = n.toString(16).padStart(64, '0');
    const url = `${forger.url}/peer/documents/${messageId}/${digest}`;
    const piece = await forger.piece({
      label: { messageId, personId, mediaType: 'application/pdf', bytes: 9 },
      digest: Digest.parse(digest),
    });
    return (await postToPeer(url, forger.shown, piece)).status;
  };
  for (let n = 0; n < limits.documentsPerMessageMax; n += 1) expect(await post(n)).toBe(200);
  expect(await post(0)).toBe(200);
  expect(await post(limits.documentsPerMessageMax)).toBe(413);
});

test('no proof leaves a line that proves nothing', async () => {
  const lines = await exportedLines(exchange.oversight.migration);
  const proved = lines.filter(({ event }) => event === 'message.proved');
  expect(proved.length).toBeGreaterThan(0);
  for (const { content } of proved) expect(content?.['messages']).not.toEqual([]);
});

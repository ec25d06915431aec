// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { DifferenceView } from '@samsyn/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { runSamsyn } from '../demo/run-samsyn.ts';
import { until } from '../demo/until.ts';
import { walk } from '../demo/walk.ts';
import { signIn } from '../officer/officer-client.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { handOver, openReturnCase } from './hand-over.ts';
import { knowOfStay } from './know-of-stay.ts';
import { loseCase } from './lose-case.ts';
import { query } from './query.ts';
import { returnCaseFile } from './return-case-file.ts';
import { untilDelivered } from './until-delivered.ts';

let exchange: Exchange;
beforeAll(async () => {
  exchange = await startExchange();
});
afterAll(async () => {
  await exchange.testbed.stop();
});

const Report = z.looseObject({
  code: z.string().nullable(),
  casesHere: z.number(),
  casesThere: z.number(),
  turns: z.number(),
  differences: z.array(
    z.looseObject({
      caseId: z.string().nullable(),
      cause: z.string(),
      healing: z.string(),
      number: z.number().nullable(),
      item: z.string().nullable(),
    }),
  ),
});

async function reconcile(node: 'migration' | 'police'): Promise<z.infer<typeof Report>> {
  const { configFile } = exchange.testbed.nodes[node];
  const { stdout } = await runSamsyn(['reconcile', '--config', configFile, '--json']);
  return Report.parse(JSON.parse(stdout));
}

async function isAtPolice(caseId: string): Promise<boolean> {
  const sql = 'select 1 from cases where case_id = $1';
  return (await query(exchange.testbed, 'police', sql, [caseId])).length === 1;
}

async function delivered(dossier: string) {
  const sent = await handOver(exchange, dossier);
  await untilDelivered(exchange.sender, sent);
  return sent;
}

test('two nodes that hold the same find nothing', async () => {
  const caseId = await openReturnCase(exchange, returnCaseFile('RECON-0001'));
  await walk(exchange.sender, exchange.receiver, caseId);
  const report = await reconcile('migration');
  expect(report).toMatchObject({ code: null, casesHere: 1, casesThere: 1, differences: [] });
});

test('a case that the recipient has lost is asked for, and comes back by the walk', async () => {
  const { caseId, messageId } = await delivered('RECON-0002');
  await loseCase(exchange.testbed, 'police', caseId);
  const lost = await reconcile('police');
  expect(lost.differences).toEqual([
    expect.objectContaining({ caseId: null, cause: 'lost-here', healing: 'asked-again' }),
  ]);
  await until('the case', async () => ((await isAtPolice(caseId)) ? true : undefined));
  expect((await reconcile('migration')).differences).toEqual([]);
  const renewed = await query(
    exchange.testbed,
    'migration',
    `select n.result, r.result as first, n.ledger_leaf <> r.ledger_leaf as another
       from renewed_receipts n join receipts r using (person_id, message_id)
       where message_id = $1`,
    [messageId],
  );
  expect(renewed).toEqual([{ result: 'accepted', first: 'accepted', another: true }]);
});

test('what a stay holds back is not posted again, and stands before the officer', async () => {
  const { caseId, messageId } = await delivered('RECON-0003');
  await loseCase(exchange.testbed, 'police', caseId);
  await knowOfStay(exchange.testbed, caseId);
  const found = await reconcile('migration');
  expect(found.differences).toEqual([
    expect.objectContaining({ caseId, cause: 'lost-there', healing: 'needs-officer', number: 1 }),
  ]);
  expect(await isAtPolice(caseId)).toBe(false);
  const shown = await exchange.sender.call(routes.getReconciliation, { params: {} });
  expect(shown.report).toMatchObject({ code: null, late: false });
  expect(shown.differences.find((one) => one.caseId === caseId)).toMatchObject({
    cause: 'lost-there',
    messageNumber: 1,
  } satisfies Partial<DifferenceView>);
  const administrator = await signIn(exchange.testbed.nodes.migration.url, 'mv-administrator');
  const counted = await administrator.call(routes.getReconciliation, { params: {} });
  expect(counted.report?.counts).toContainEqual({ cause: 'lost-there', count: 1 });
  expect(counted.differences).toEqual([]);
  await query(exchange.testbed, 'migration', 'delete from messages where message_id = $1', [
    messageId,
  ]);
});

test('a value that was altered where it was told is found, by its item', async () => {
  const { caseId } = await delivered('RECON-0004');
  await query(
    exchange.testbed,
    'police',
    `update entries set as_of = as_of - 1 where case_id = $1 and item = 'removal-decision'`,
    [caseId],
  );
  expect((await reconcile('migration')).differences).toEqual([
    expect.objectContaining({
      caseId,
      cause: 'other-entries',
      healing: 'needs-officer',
      item: 'removal-decision',
    }),
  ]);
});

test('a sender that has lost what it sent goes on after it', async () => {
  const { caseId, messageId } = await delivered('RECON-0005');
  const name = `case:${caseId}:%`;
  await query(exchange.testbed, 'migration', 'delete from messages where message_id = $1', [
    messageId,
  ]);
  await query(exchange.testbed, 'migration', 'delete from sequences where name like $1', [name]);
  expect((await reconcile('migration')).differences).toContainEqual(
    expect.objectContaining({
      caseId,
      cause: 'unknown-here',
      healing: 'numbers-raised',
      number: 1,
    }),
  );
  const sql = 'select last::int from sequences where name like $1';
  expect(await query(exchange.testbed, 'migration', sql, [name])).toEqual([{ last: 1 }]);
});

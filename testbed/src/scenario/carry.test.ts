// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseId } from '@samsyn/terms';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runSamsyn } from '../demo/run-samsyn.ts';
import { askForOne } from './ask-for-one.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { handOver } from './hand-over.ts';
import type { HandedOver } from './hand-over.ts';
import { powerOf } from './power.ts';
import type { Power } from './power.ts';
import { query } from './query.ts';
import { untilDelivered, untilMessage } from './until-delivered.ts';

type Node = 'migration' | 'police';

let exchange: Exchange;
let power: Power;
let handed: HandedOver;

beforeAll(async () => {
  exchange = await startExchange();
  power = powerOf(exchange.testbed);
});
afterAll(async () => {
  await exchange.testbed.stop();
});

const file = (name: string): string => join(exchange.testbed.home, name);

function samsyn(node: Node, ...args: string[]) {
  return runSamsyn([...args, '--config', exchange.testbed.nodes[node].configFile]);
}

/** Carries what waits at one node to the other and the receipts back; says what was printed last. */
async function carry(from: Node, to: Node, name: string): Promise<string> {
  expect(await samsyn(from, 'carry', 'export', file(name))).toMatchObject({ code: 0 });
  const taken = await samsyn(to, 'carry', 'import', file(name), '--receipts', file(`${name}.back`));
  expect(taken).toMatchObject({ stderr: '', code: 0 });
  const { code, stdout } = await samsyn(from, 'carry', 'receipts', file(`${name}.back`));
  expect(code).toBe(0);
  return stdout;
}

/** What a node keeps of a case that came to it. */
async function keptAt(node: Node, caseId: CaseId): Promise<unknown> {
  const [row] = await query(
    exchange.testbed,
    node,
    `select (select count(*)::int from cases where case_id = $1) as cases,
       (select count(*)::int from messages where case_id = $1) as messages,
       (select count(*)::int from documents where case_id = $1) as documents,
       (select count(*)::int from entries where case_id = $1) as entries,
       (select count(*)::int from case_events where case_id = $1) as events,
       (select count(*)::int from staged_documents) as staged`,
    [caseId],
  );
  return row;
}

/** The police asks for one item; the id of the message that asks. */
async function askPolice(): Promise<string> {
  await askForOne(exchange.receiver, handed.caseId, 'safety-risk');
  const [row] = await query<{ message_id: string }>(
    exchange.testbed,
    'police',
    `select message_id from messages where case_id = $1 and direction = 'out' and kind = 'request'`,
    [handed.caseId],
  );
  return row?.message_id ?? '';
}

test('a handover that finds no network is carried, documents and all, and receipted', async () => {
  await power.cut('police');
  handed = await handOver(exchange, 'CARRY-0001');
  await untilMessage(exchange.sender, handed, 'an attempt', ({ state }) => state === 'retrying');
  expect(await carry('migration', 'police', 'out.carry')).toBe(
    'receipts: 1 taken, 0 known before, 0 not good\n',
  );
  const sent = await untilDelivered(exchange.sender, handed);
  expect(sent.receipt).toMatchObject({ result: 'accepted' });
  expect(await keptAt('police', handed.caseId)).toMatchObject({
    cases: 1,
    messages: 1,
    documents: 1,
    staged: 0,
  });
});

test('the same file once more changes nothing, and gives the same receipt', async () => {
  const before = await keptAt('police', handed.caseId);
  const again = await samsyn(
    'police',
    'carry',
    'import',
    file('out.carry'),
    '--receipts',
    file('again.back'),
  );
  expect(again).toMatchObject({ code: 0 });
  expect(await keptAt('police', handed.caseId)).toEqual(before);
  const known = await samsyn('migration', 'carry', 'receipts', file('again.back'));
  expect(known.stdout).toBe('receipts: 0 taken, 1 known before, 0 not good\n');
});

test('what is carried and then also posted has its effect once', async () => {
  await power.restore('police');
  await power.cut('migration');
  const messageId = await askPolice();
  const { caseId } = handed;
  const at = { caseId, messageId };
  await untilMessage(exchange.receiver, at, 'an attempt', ({ state }) => state === 'retrying');
  expect(await samsyn('police', 'carry', 'export', file('asked.carry'))).toMatchObject({ code: 0 });
  const taken = await samsyn(
    'migration',
    'carry',
    'import',
    file('asked.carry'),
    '--receipts',
    file('asked.back'),
  );
  expect(taken).toMatchObject({ stderr: '', code: 0 });
  await power.restore('migration');
  await untilDelivered(exchange.receiver, at);
  const [row] = await query(
    exchange.testbed,
    'migration',
    `select count(*)::int as messages,
       (select count(*)::int from requests where case_id = $1) as requests
     from messages where message_id = $2`,
    [caseId, messageId],
  );
  expect(row).toEqual({ messages: 1, requests: 1 });
  const known = await samsyn('police', 'carry', 'receipts', file('asked.back'));
  expect(known.stdout).toBe('receipts: 0 taken, 1 known before, 0 not good\n');
}, 90_000);

test('each step of carrying is on the record at both', async () => {
  const events = async (node: Node) => {
    const rows = await query<{ event: string }>(
      exchange.testbed,
      node,
      `select convert_from(leaf, 'utf8')::json ->> 'event' as event from ledger_entries`,
    );
    return rows.map(({ event }) => event);
  };
  expect(await events('migration')).toEqual(
    expect.arrayContaining(['message.carried', 'carry.receipts-taken', 'carry.taken-in']),
  );
  expect(await events('police')).toEqual(
    expect.arrayContaining(['carry.taken-in', 'message.carried', 'carry.receipts-taken']),
  );
});

test('a damaged file, or one for another, is refused before anything is taken in', async () => {
  const good = readFileSync(file('out.carry'));
  const middle = Math.floor(good.length / 2);
  writeFileSync(file('bad.carry'), good.with(middle, (good[middle] ?? 0) ^ 1));
  const bad = await samsyn(
    'police',
    'carry',
    'import',
    file('bad.carry'),
    '--receipts',
    file('bad.back'),
  );
  expect(bad.stderr).toContain('carry.damaged');
  expect(bad.code).not.toBe(0);
  const own = await samsyn(
    'migration',
    'carry',
    'import',
    file('out.carry'),
    '--receipts',
    file('own.back'),
  );
  expect(own.stderr).toContain('message.wrong-sender');
});

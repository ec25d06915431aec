// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { routes } from '@samsyn/contract';
import type { DisclosureView, MessageStatus } from '@samsyn/contract';
import { legalDay, instantOf } from '@samsyn/terms';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reasoning } from '../demo/reasoning.ts';
import { settleAndSend } from '../demo/settle.ts';
import { until } from '../demo/until.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { makeForger } from './forger.ts';
import { handOver } from './hand-over.ts';
import type { HandedOver } from './hand-over.ts';
import { holdTable } from './hold-table.ts';
import { untilLine } from './ledger-lines.ts';
import { powerOf } from './power.ts';
import type { Power } from './power.ts';
import { query } from './query.ts';
import { untilDelivered, untilMessage } from './until-delivered.ts';

let exchange: Exchange;
let power: Power;

beforeAll(async () => {
  exchange = await startExchange();
  power = powerOf(exchange.testbed);
});
afterAll(async () => {
  await exchange.testbed.stop();
});

interface Sent {
  readonly caseId: string;
  readonly messageId: string;
}

const isRetrying = ({ state }: MessageStatus): boolean => state === 'retrying';

function untilRetrying(sent: Sent): Promise<MessageStatus> {
  return untilMessage(exchange.sender, sent, 'a failed attempt', isRetrying);
}

/** What stands stuck in the sender's worklist, by case. */
async function stuck(): Promise<readonly string[]> {
  const { entries } = await exchange.sender.call(routes.getWorklist, { params: {} });
  return entries.filter(({ kind }) => kind === 'delivery-stuck').map(({ caseId }) => caseId);
}

/** What the receiver's node keeps of the case, whatever the sender believes. */
async function arrivedTimes({ caseId, messageId }: Sent): Promise<unknown> {
  const [row] = await query(
    exchange.testbed,
    'police',
    `select (select count(*)::int from cases where case_id = $1) as cases,
       (select count(*)::int from messages where message_id = $2) as messages,
       (select count(*)::int from receipts where message_id = $2) as receipts,
       (select count(*)::int from case_events
         where case_id = $1 and kind = 'handover-received') as handovers`,
    [caseId, messageId],
  );
  return row;
}

const onceOnly = { cases: 1, messages: 1, receipts: 1, handovers: 1 };
const never = { cases: 0, messages: 0, receipts: 0, handovers: 0 };

async function timed(what: string, done: Promise<unknown>): Promise<void> {
  const started = performance.now();
  await done;
  process.stdout.write(`${what}: ${Math.round(performance.now() - started)} ms\n`);
}

test('a receiver killed before delivery gets the message once it is back, and once', async () => {
  await power.cut('police');
  const sent = await handOver(exchange, 'OUT-0001');
  const failed = await untilRetrying(sent);
  expect(failed).toMatchObject({ lastErrorCode: 'runtime.delivery-failed', receipt: null });
  expect(await stuck()).toEqual([sent.caseId]);
  await power.restore('police');
  await timed('back to delivered, after an outage', untilDelivered(exchange.sender, sent));
  expect(await stuck()).toEqual([]);
  expect(await arrivedTimes(sent)).toEqual(onceOnly);
  const lines = await untilLine(
    exchange.oversight.migration,
    'the delivery',
    ({ event, content }) =>
      event === 'message.delivered' && content?.['messageId'] === sent.messageId,
  );
  const attempts = lines.filter(({ event, subject }) => {
    return event === 'delivery.failed' && subject === sent.caseId;
  });
  expect(attempts[0]?.content).toEqual({
    messageId: sent.messageId,
    code: 'runtime.delivery-failed',
    attempts: 1,
    final: false,
  });
});

test('after a long outage what waits goes as soon as the receiver answers again', async () => {
  await power.cut('police');
  const sent = await handOver(exchange, 'OUT-0006');
  await untilRetrying(sent);
  // As after many failed attempts, the next of which is hours away.
  await query(
    exchange.testbed,
    'migration',
    `update graphile_worker._private_jobs set run_at = now() + interval '5 hours'`,
  );
  await power.restore('police');
  await timed('back to delivered, after hours', untilDelivered(exchange.sender, sent));
  expect(await arrivedTimes(sent)).toEqual(onceOnly);
});

test('a stop whose job failed again and again waits seconds for the next try, not hours', async () => {
  const sent = await handOver(exchange, 'OUT-0007');
  await untilDelivered(exchange.sender, sent);
  const ask = (sql: string, values: readonly unknown[] = []) =>
    query(exchange.testbed, 'migration', sql, [...values]);
  await ask(
    `select delivery.enqueue('deliver-stop', json_build_object('personId', person_id,
       'messageId', message_id), null, 'failed-often', now() + interval '5 hours')
     from messages where message_id = $1`,
    [sent.messageId],
  );
  const job = `graphile_worker._private_jobs where key = 'failed-often'`;
  await ask(`update graphile_worker._private_jobs set last_error = 'the disk was full', attempts = 9
     where key = 'failed-often'`);
  expect(await ask(`select 1 from ${job}`)).toHaveLength(1);
  await timed(
    'tried again, after many failures',
    until('the job to be done', async () => {
      return (await ask(`select 1 from ${job}`)).length === 0 ? true : undefined;
    }),
  );
});

test('of a job that another took the place of when its process died, nothing is left', async () => {
  const ask = (sql: string) => query(exchange.testbed, 'migration', sql);
  await ask(`select graphile_worker.add_job('deliver-stop', '{"personId": "", "messageId": ""}',
    run_at => now() + interval '5 hours', job_key => 'replaced')`);
  const replaced = await ask(`update graphile_worker._private_jobs
    set key = null, attempts = max_attempts where key = 'replaced' returning id`);
  expect(replaced).toHaveLength(1);
  const left = `select 1 from graphile_worker.jobs where attempts >= max_attempts`;
  await until('it to be cleared away', async () =>
    (await ask(left)).length === 0 ? true : undefined,
  );
});

test('a receiver killed in the middle of recording has nothing half, and then all of it once', async () => {
  const held = await holdTable(exchange.testbed, 'police', 'receipts');
  const sent = await handOver(exchange, 'OUT-0002');
  await held.untilReached();
  await power.cut('police');
  await held.release();
  expect(await untilRetrying(sent)).toMatchObject({ lastErrorCode: 'runtime.delivery-failed' });
  expect(await arrivedTimes(sent)).toEqual(never);
  await power.restore('police');
  await timed('back to delivered, cut in the middle', untilDelivered(exchange.sender, sent));
  expect(await arrivedTimes(sent)).toEqual(onceOnly);
});

test('a sender killed before it kept the receipt asks again and gets the same one', async () => {
  const held = await holdTable(exchange.testbed, 'migration', 'receipts');
  const sent = await handOver(exchange, 'OUT-0003');
  await held.untilReached();
  await power.cut('migration');
  await held.release();
  expect(await arrivedTimes(sent)).toEqual(onceOnly);
  await power.restore('migration');
  await timed('back to delivered, sender cut', untilDelivered(exchange.sender, sent));
  expect(await arrivedTimes(sent)).toEqual(onceOnly);
  const sql = 'select signed from receipts where message_id = $1';
  const [given] = await query(exchange.testbed, 'police', sql, [sent.messageId]);
  expect(await query(exchange.testbed, 'migration', sql, [sent.messageId])).toEqual([given]);
});

test('one who answers in the receiver’s place with another’s certificate is told nothing', async () => {
  const { url, shown } = await makeForger(exchange.testbed);
  const own = (name: string): string =>
    readFileSync(join(exchange.testbed.home, 'tls', `migrationsverket.${name}`), 'utf8');
  await power.cut('police');
  const heard: string[] = [];
  const impostor = createServer({ ca: shown.ca, cert: own('pem'), key: own('key') }, (asked) => {
    heard.push(asked.url ?? '');
  });
  impostor.listen(Number(new URL(url).port), '127.0.0.1');
  await once(impostor, 'listening');
  const connected = once(impostor, 'connection');
  const sent = await handOver(exchange, 'OUT-0004');
  await connected;
  expect(await untilRetrying(sent)).toMatchObject({ lastErrorCode: 'runtime.delivery-failed' });
  expect(heard).toEqual([]);
  impostor.close();
  impostor.closeAllConnections();
  await once(impostor, 'close');
  await power.restore('police');
  await untilDelivered(exchange.sender, sent);
  expect(await arrivedTimes(sent)).toEqual(onceOnly);
});

async function learnOfStay(caseId: string, inForce: boolean): Promise<void> {
  const value = inForce
    ? { inForce, kind: 'inhibition', reference: 'UM 1-26' }
    : { inForce, kind: 'none', reference: 'UM 1-26' };
  await query(
    exchange.testbed,
    'migration',
    `insert into entries (person_id, entry_id, case_id, item, value, source, as_of, held_by, known_at)
     select person_id, gen_random_uuid(), case_id, 'stay-status', $2, $3, $4, 'migrationsverket', now()
       from cases where case_id = $1`,
    [
      caseId,
      JSON.stringify(value),
      JSON.stringify({ kind: 'judgment', reference: 'UM 1-26' }),
      legalDay(instantOf(Date.now())),
    ],
  );
}

const stay: string = 'stay-status';
let stayed: HandedOver;

function lookAgain({ disclosureId }: DisclosureView): Promise<DisclosureView> {
  return exchange.sender.call(routes.getDisclosure, { params: { disclosureId } });
}

test('a stay that becomes known while the message waits takes it back, on the record', async () => {
  await power.cut('police');
  const sent = await handOver(exchange, 'OUT-0005');
  stayed = sent;
  await untilRetrying(sent);
  await learnOfStay(sent.caseId, true);
  await untilMessage(exchange.sender, sent, 'withdrawal', ({ state }) => state === 'withdrawn');
  await power.restore('police');
  expect(await lookAgain(sent.view)).toMatchObject({
    state: 'open',
    mayDispatch: false,
    items: sent.view.items.map(({ item }) => {
      return { item, status: item === stay ? 'ready' : 'barred', word: null };
    }),
  });
  const lines = await untilLine(
    exchange.oversight.migration,
    'the withdrawal',
    ({ event, subject }) => event === 'message.withdrawn' && subject === sent.caseId,
  );
  expect(lines.findLast(({ event }) => event === 'message.withdrawn')).toMatchObject({
    actor: 'node',
    content: { messageId: sent.messageId, disclosureId: sent.view.disclosureId },
  });
  expect(await arrivedTimes(sent)).toEqual(never);
  expect(await stuck()).toEqual([]);
});

test('once the stay is lifted the items wait again, and go when the officer says so anew', async () => {
  await learnOfStay(stayed.caseId, false);
  const waiting = await lookAgain(stayed.view);
  expect(new Set(waiting.items.map(({ status }) => status))).toEqual(new Set(['waits-for-word']));
  const { view } = await settleAndSend(exchange.sender, stayed.view.disclosureId, reasoning);
  expect(view.messages.map(({ state }) => state)).toEqual(['withdrawn', expect.any(String)]);
  const messageId = view.messages.at(-1)?.messageId ?? '';
  await untilDelivered(exchange.sender, { caseId: stayed.caseId, messageId });
  expect(await arrivedTimes({ caseId: stayed.caseId, messageId })).toEqual(onceOnly);
});

const ownQueue = `(select queue_name from graphile_worker.jobs where key = 'message:' || message_id)`;
test.each([
  ['in its queue', ownQueue, 'OUT-0008'],
  // As an earlier version names it: the newer job then runs beside the other.
  ['in another queue', 'sequence_name', 'OUT-0009'],
])(
  'what had gone when a newer job took over %s is asked about, not withdrawn unasked',
  async (_where, queue, dossier) => {
    const held = await holdTable(exchange.testbed, 'migration', 'receipts');
    const sent = await handOver(exchange, dossier);
    // Another write may be the first to wait at the table.
    await until('the message at the police', async () =>
      isDeepStrictEqual(await arrivedTimes(sent), onceOnly) ? true : undefined,
    );
    await held.untilReached();
    await query(
      exchange.testbed,
      'migration',
      `select delivery.enqueue('deliver', json_build_object('personId', person_id,
       'messageId', message_id), ${queue}, 'message:' || message_id, now())
     from messages where message_id = $1`,
      [sent.messageId],
    );
    await power.cut('migration');
    await held.release();
    await learnOfStay(sent.caseId, true);
    await power.restore('migration');
    const { state } = await untilMessage(exchange.sender, sent, 'its end', (message) =>
      ['delivered', 'withdrawn'].includes(message.state),
    );
    expect(state).toBe('delivered');
    expect(await arrivedTimes(sent)).toEqual(onceOnly);
  },
);

test('a node without its database says so, and not that it met a fault', async () => {
  await exchange.testbed.postgres.stop();
  await expect(exchange.sender.call(routes.getWorklist, { params: {} })).rejects.toMatchObject({
    code: 'runtime.database-unreachable',
  });
});

// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runSamsyn } from '../demo/run-samsyn.ts';
import { until } from '../demo/until.ts';
import type { NodePlan } from '../start/node-plan.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { handOver } from './hand-over.ts';
import type { HandedOver } from './hand-over.ts';
import { holdTable } from './hold-table.ts';
import { powerOf } from './power.ts';
import type { Power } from './power.ts';
import { query } from './query.ts';
import { untilMessage } from './until-delivered.ts';

type Node = NodePlan['name'];

interface States {
  /** Entries written; entries that wait for a place; entries that have one. */
  readonly written: number;
  readonly waiting: number;
  readonly placed: number;
  /** Sizes of the newest checkpoint, and of the newest that the peer has cosigned. */
  readonly signed: number;
  readonly cosigned: number;
}

const sql = `select
  (select count(*)::int from ledger_entries) as written,
  (select count(*)::int from ledger_pending) as waiting,
  (select count(*)::int from ledger_order) as placed,
  (select coalesce(max(tree_size), 0)::int from ledger_checkpoints) as signed,
  (select coalesce(max(tree_size), 0)::int from ledger_cosignatures) as cosigned`;

let exchange: Exchange;
let power: Power;
let sent: HandedOver;

beforeAll(async () => {
  exchange = await startExchange();
  power = powerOf(exchange.testbed);
  sent = await handOver(exchange, 'STAT-0001');
  await untilMessage(exchange.sender, sent, 'the proof', ({ receipt }) => !!receipt?.proof);
});
afterAll(async () => {
  await exchange.testbed.stop();
});

async function statesOf(node: Node): Promise<States> {
  const [states] = await query<States>(exchange.testbed, node, sql);
  if (!states) throw new Error('no states');
  return states;
}

/** Every entry has its place, and all of them are published. */
async function untilPublished(node: Node): Promise<States> {
  return until(`${node} has published all`, async () => {
    const states = await statesOf(node);
    const { written, waiting, placed, signed, cosigned } = states;
    const whole = waiting === 0 && written === placed && placed === signed && signed === cosigned;
    return whole ? states : undefined;
  });
}

/** Ends the node at the moment when it writes to the table, and says how things stood then. */
async function endedAt(node: Node, table: string, act: () => Promise<unknown>): Promise<States> {
  const held = await holdTable(exchange.testbed, node, table);
  await act();
  await held.untilReached();
  const states = await statesOf(node);
  await power.cut(node);
  await held.release();
  return states;
}

const read = async () => exchange.sender.call(routes.getCase, { params: { caseId: sent.caseId } });

test('what is sequenced stands when the node ends while it gives it a place', async () => {
  const before = await untilPublished('migration');
  const ended = await endedAt('migration', 'ledger_checkpoints', read);
  expect(ended).toMatchObject({ placed: before.placed, signed: before.signed });
  expect(ended.waiting).toBeGreaterThan(0);
  expect(ended.written).toBe(before.written + ended.waiting);
  await power.restore('migration');
  expect((await untilPublished('migration')).placed).toBeGreaterThanOrEqual(ended.written);
});

test('what is integrated stands when the node ends before it has the cosignature', async () => {
  const ended = await endedAt('migration', 'ledger_cosignatures', read);
  expect(ended.waiting).toBe(0);
  expect(ended.signed).toBeGreaterThan(ended.cosigned);
  const root = 'select root from ledger_checkpoints where tree_size = $1';
  const rootAt = async () => query(exchange.testbed, 'migration', root, [ended.signed]);
  const signed = await rootAt();
  const kept = await query(
    exchange.testbed,
    'police',
    `select root from peer_checkpoints where tree_size = $1`,
    [ended.signed],
  );
  expect(kept).toEqual(signed);
  await power.restore('migration');
  expect((await untilPublished('migration')).cosigned).toBeGreaterThanOrEqual(ended.signed);
  expect(await rootAt()).toEqual(signed);
});

test('what is published stands when the node ends before it has kept its proofs', async () => {
  await endedAt('police', 'receipt_proofs', async () => {
    sent = await handOver(exchange, 'STAT-0002');
  });
  const given = `select 1 from receipt_proofs where side = 'given' and message_id = $1`;
  const proofs = async () => query(exchange.testbed, 'police', given, [sent.messageId]);
  expect(await proofs()).toEqual([]);
  await power.restore('police');
  await until('the proof', async () => ((await proofs()).length === 1 ? true : undefined));
});

test('and both ledgers are whole, each one log to the other', async () => {
  for (const node of ['migration', 'police'] as const) {
    await untilPublished(node);
    const doctor = ['doctor', '--config', exchange.testbed.nodes[node].configFile];
    expect(await runSamsyn(doctor)).toMatchObject({ code: 0 });
  }
});

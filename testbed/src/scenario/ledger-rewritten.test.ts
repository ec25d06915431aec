// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { routes } from '@samsyn/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runSamsyn } from '../demo/run-samsyn.ts';
import { until } from '../demo/until.ts';
import type { NodePlan } from '../start/node-plan.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { handOver } from './hand-over.ts';
import type { HandedOver } from './hand-over.ts';
import { exportedLines, untilLine } from './ledger-lines.ts';
import { nodeConfigOf } from './node-config-of.ts';
import { powerOf } from './power.ts';
import type { Power } from './power.ts';
import { query } from './query.ts';
import { rewriteLedger } from './rewrite-ledger.ts';
import { runOffline, triedToConnect } from './run-offline.ts';
import { untilDelivered, untilMessage } from './until-delivered.ts';

type Node = NodePlan['name'];
const peerOf = { migration: 'police', police: 'migration' } as const;

let exchange: Exchange;
let power: Power;
let sent: HandedOver;

beforeAll(async () => {
  exchange = await startExchange();
  power = powerOf(exchange.testbed);
  sent = await handOver(exchange, 'WITN-0001');
  await untilDelivered(exchange.sender, sent);
  await untilMessage(exchange.sender, sent, 'the proof', ({ receipt }) => !!receipt?.proof);
  for (const node of ['migration', 'police'] as const) await witnessed(node);
});
afterAll(async () => {
  await exchange.testbed.stop();
});

function file(node: Node, what: string): string {
  return join(exchange.testbed.home, `${node}.${what}`);
}

function configOf(node: Node): string {
  return exchange.testbed.nodes[node].configFile;
}

/** Has the peer write down what it knows of a node's ledger. */
async function witnessed(node: Node): Promise<void> {
  const by = ['--config', configOf(peerOf[node]), '--out', file(node, 'trust.json')];
  expect(await runSamsyn(['ledger', 'witnessed', ...by])).toMatchObject({ code: 0 });
}

async function exportOf(node: Node): Promise<string> {
  const out = file(node, 'jsonl');
  const args = ['ledger', 'export', '--config', configOf(node), '--out', out];
  expect(await runSamsyn(args)).toMatchObject({ code: 0 });
  return out;
}

/** What a stranger finds who has the file and what the peer has written down, and nothing else. */
async function verify(node: Node): Promise<{ code: number | null; verdict: unknown }> {
  const trust = ['--trust', file(node, 'trust.json')];
  const { code, stdout } = await runOffline([
    'ledger',
    'verify',
    file(node, 'jsonl'),
    ...trust,
    '--json',
  ]);
  return { code, verdict: JSON.parse(stdout) };
}

async function cosignatures(node: Node): Promise<number> {
  const sql = 'select count(*)::int as count from ledger_cosignatures';
  const [row] = await query<{ count: number }>(exchange.testbed, node, sql);
  return row?.count ?? 0;
}

async function untilLogged(node: Node, text: string): Promise<void> {
  const name = `${exchange.testbed.nodes[node].plan.authority.id}.log`;
  await until(`in the log: ${text}`, async () => {
    const log = readFileSync(join(exchange.testbed.home, 'logs', name), 'utf8');
    return log.includes(text) ? true : undefined;
  });
}

interface Alarm {
  readonly kept_size: string;
  readonly found_by: string;
  readonly told_at: Date | null;
}

/** The alarm about a ledger, at a node, once it has been told on. */
async function alarmAt(node: Node, about: Node): Promise<Alarm> {
  const { ledgerVerifierKey } =
    nodeConfigOf(exchange.testbed.nodes[peerOf[about]]).directory[0] ?? {};
  const sql = 'select kept_size, found_by, told_at from ledger_alarms where origin = $1';
  return until(`the alarm about ${about} at ${node}`, async () => {
    const origin = ledgerVerifierKey?.split('+')[0];
    const rows = await query<Alarm>(exchange.testbed, node, sql, [origin]);
    return rows.find(({ told_at }) => told_at !== null);
  });
}

test('both ledgers are verified and cosigned, with the file alone', async () => {
  for (const node of ['migration', 'police'] as const) {
    await exportOf(node);
    expect(await verify(node)).toMatchObject({
      code: 0,
      verdict: { verified: true, cosigned: true, trust: 'given', openings: { absent: 0 } },
    });
  }
  // The same guard ends a command that does need its database.
  const { code } = await runOffline(['doctor', '--config', configOf('police')]);
  expect(code).toBe(triedToConnect);
});

test('a ledger is not verified by the keys of the other', async () => {
  const trust = ['--trust', file('police', 'trust.json')];
  const { code, stdout } = await runOffline([
    'ledger',
    'verify',
    file('migration', 'jsonl'),
    ...trust,
  ]);
  expect(stdout).toContain('not verified: line 1: ');
  expect(code).toBe(1);
});

test('a past altered and signed anew contradicts what the peer kept, and is not cosigned', async () => {
  const lines = await exportedLines(exchange.oversight.migration);
  const judged = lines.find(({ event }) => event === 'disclosure.judged');
  await power.cut('migration');
  const content = JSON.stringify({ ...judged?.content, reasons: 'Så har det aldrig stått.' });
  const alter = { index: judged?.index ?? -1, content };
  await rewriteLedger(exchange.testbed, 'migration', { alter });

  expect((await runSamsyn(['doctor', '--config', configOf('migration')])).stdout).toMatch(
    /ledger: \d+ entries verified, 0 of them cosigned/,
  );
  await exportOf('migration');
  expect(await verify('migration')).toMatchObject({
    code: 1,
    verdict: {
      verified: false,
      code: 'ledger.consistency',
      path: expect.stringMatching(/^entries 0 to \d+$/),
    },
  });

  await power.restore('migration');
  await exchange.sender.call(routes.getCase, { params: { caseId: sent.caseId } });
  const refused = await untilLine(
    exchange.oversight.police,
    'the refusal',
    ({ event, content: said }) =>
      event === 'message.rejected' &&
      ['ledger.consistency', 'ledger.split-view'].includes(String(said?.['code'])),
  );
  expect(refused.findLast(({ event }) => event === 'message.rejected')?.actor).toBe(
    'peer:migrationsverket',
  );
  await untilLogged('migration', 'the other authority refuses the ledger');
  expect(await cosignatures('migration')).toBe(0);
});

test('then both raise the alarm, each once, with the evidence in its ledger', async () => {
  const [own, peers] = [
    await alarmAt('migration', 'migration'),
    await alarmAt('police', 'migration'),
  ];
  expect(own.kept_size).toBe(peers.kept_size);
  for (const node of ['migration', 'police'] as const) {
    const raised = await untilLine(
      exchange.oversight[node],
      'the alarm',
      ({ event }) => event === 'ledger.split-view',
    );
    const [line, ...more] = raised.filter(({ event }) => event === 'ledger.split-view');
    expect(line?.content).toMatchObject({ kept: { size: Number(own.kept_size) } });
    expect(more).toEqual([]);
    const whose = node === 'migration' ? 'own' : 'peer';
    const { alarms } = await exchange.oversight[node].call(routes.getLedgerAlarms, { params: {} });
    expect(alarms).toMatchObject([{ whose, kept: { size: Number(own.kept_size) } }]);
    expect(await runSamsyn(['doctor', '--config', configOf(node)])).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('split view: migrationsverket.'),
    });
  }
  await expect(
    exchange.receiver.call(routes.getLedgerAlarms, { params: {} }),
  ).rejects.toMatchObject({ code: 'access.forbidden' });
});

test('a past cut off and signed anew lacks what the peer kept, and is not cosigned', async () => {
  await power.cut('police');
  await rewriteLedger(exchange.testbed, 'police', { keep: 2 });
  await exportOf('police');
  expect(await verify('police')).toMatchObject({
    code: 1,
    verdict: {
      verified: false,
      code: 'ledger.consistency',
      path: expect.stringMatching(/^entries 2 to \d+$/),
    },
  });
  await power.restore('police');
  await untilLogged('police', 'the other authority refuses the ledger');
  expect(await cosignatures('police')).toBe(0);
  const found = [await alarmAt('police', 'police'), await alarmAt('migration', 'police')];
  expect(found.map(({ found_by }) => found_by)).toContain('peer');
});

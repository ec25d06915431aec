// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { routes } from '@samsyn/contract';
import { importTrustedKeys, verifyBundle } from '@samsyn/evidence';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { runSamsyn } from '../demo/run-samsyn.ts';
import { until } from '../demo/until.ts';
import type { NodePlan } from '../start/node-plan.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { handOver } from './hand-over.ts';
import type { HandedOver } from './hand-over.ts';
import { exportedLines, untilLine } from './ledger-lines.ts';
import { nodeConfigOf } from './node-config-of.ts';
import { takeBackup } from './old-backup.ts';
import type { OldBackup } from './old-backup.ts';
import { powerOf } from './power.ts';
import type { Power } from './power.ts';
import { query } from './query.ts';
import { rewriteLedger } from './rewrite-ledger.ts';
import { untilDelivered, untilMessage } from './until-delivered.ts';

type Node = NodePlan['name'];
interface Closed {
  readonly verifierKey: string;
  readonly checkpoint: string;
}

let exchange: Exchange;
let power: Power;
let backup: OldBackup;
let kept: HandedOver;
let lost: HandedOver;
/** Made before anything happened to the ledger. */
let bundleOfBefore: Uint8Array;

beforeAll(async () => {
  exchange = await startExchange();
  power = powerOf(exchange.testbed);
  kept = await proved('RENEW-0001');
  backup = await takeBackup(exchange.testbed, power, 'police');
  lost = await proved('RENEW-0002');
  bundleOfBefore = await bundleOf(kept);
});
afterAll(async () => {
  await exchange.testbed.stop();
});

/** Handed over, with a proof of the receipt's place in the other's ledger. */
async function proved(dossier: string): Promise<HandedOver> {
  const sent = await handOver(exchange, dossier);
  await untilDelivered(exchange.sender, sent);
  await untilMessage(exchange.sender, sent, 'the proof', ({ receipt }) => !!receipt?.proof);
  return sent;
}

async function bundleOf({ messageId }: HandedOver): Promise<Uint8Array> {
  const response = await exchange.sender.raw('GET', `/api/messages/${messageId}/evidence`);
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
}

async function samsyn(node: Node, ...args: readonly string[]) {
  return runSamsyn([...args, '--config', exchange.testbed.nodes[node].configFile]);
}

/** Writes what is to be otherwise in a node's configuration. */
function enter(node: Node, changes: object): void {
  const { configFile } = exchange.testbed.nodes[node];
  writeFileSync(configFile, stringify({ ...nodeConfigOf({ configFile }), ...changes }));
}

/** Enters the police's ledger as the migration authority knows it. */
function enterLedger(ledgerVerifierKey: string, closed: readonly Closed[]): void {
  const [peer] = nodeConfigOf(exchange.testbed.nodes.migration).directory;
  const earlierLedgers = closed.map((one) => ({ ...one, acceptedBy: 'beslut 2026:17' }));
  enter('migration', { directory: [{ ...peer, ledgerVerifierKey, earlierLedgers }] });
}

async function startAgain(node: Node): Promise<void> {
  await power.cut(node);
  await power.restore(node);
}

async function untilAlarm(node: Node, origin: string): Promise<void> {
  await until(
    `the alarm at ${node}`,
    async () => {
      const sql = 'select 1 from ledger_alarms where origin = $1';
      return (await query(exchange.testbed, node, sql, [origin])).length > 0 ? true : undefined;
    },
    watchMs,
  );
}

const originOf = (vkey: string): string => vkey.split('+')[0] ?? '';

function policeLedger(): string {
  return nodeConfigOf(exchange.testbed.nodes.migration).directory[0]?.ledgerVerifierKey ?? '';
}

/** Renews the ledger of the police; returns what the program says that each is to enter. */
async function renew(name: string) {
  const ran = await samsyn('police', 'ledger', 'renew', '--name', name, '--reason', 'återläst');
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  const said = (key: string): string =>
    new RegExp(`^${key}: (.+)$`, 'm').exec(ran.stdout)?.[1] ?? '';
  const [closed]: Closed[] = parse(/^earlierLedgers: (\[.+"\}\])$/gm.exec(ran.stdout)?.[1] ?? '');
  if (!closed) throw new Error('no closed ledger is named');
  const { verifierKey, checkpoint } = closed;
  const keyFile = said('keys.ledger');
  return { vkey: said('ledgerVerifierKey'), keyFile, closed: { verifierKey, checkpoint } };
}

async function enterOwn(keyFile: string, earlierLedgers: readonly Closed[]): Promise<void> {
  const { keys } = nodeConfigOf(exchange.testbed.nodes.police);
  enter('police', { keys: { ...keys, ledger: keyFile }, earlierLedgers });
  await startAgain('police');
}

/** What the migration authority's ledger says of the closing of this one. */
async function closingOf(origin: string): Promise<Record<string, unknown>> {
  return until(
    'the closing',
    async () => {
      const lines = await exportedLines(exchange.oversight.migration);
      const said = lines.filter(({ event }) => event === 'ledger.closed');
      return said.find(({ content }) => content?.['origin'] === origin)?.content;
    },
    watchMs,
  );
}

/** A node's rounds of comparing are a quarter of a minute apart. */
const watchMs = 60_000;
async function alarmsAt(node: Node) {
  return (await exchange.oversight[node].call(routes.getLedgerAlarms, { params: {} })).alarms;
}

async function trusted(node: Node) {
  const out = join(exchange.testbed.home, `${node}-${performance.now()}.json`);
  expect(await samsyn(node, 'evidence', 'keys', '--out', out)).toMatchObject({ code: 0 });
  return importTrustedKeys(JSON.parse(readFileSync(out, 'utf8')));
}

const closedLedgers: Closed[] = [];

test(
  'a ledger older than the cosigned one is refused, and another key alone settles nothing',
  { timeout: 180_000 },
  async () => {
    const first = policeLedger();
    await backup.restore();
    for (const node of ['migration', 'police'] as const) await untilAlarm(node, originOf(first));
    const { vkey, keyFile, closed } = await renew('polismyndigheten.test/renewed');
    closedLedgers.push(closed);

    enterLedger(vkey, []);
    expect(await samsyn('migration', 'doctor')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining(`split view: ${originOf(first)}`),
    });

    const sql = 'select note from peer_checkpoints where origin = $1 order by tree_size limit 1';
    const [small] = await query<{ note: string }>(exchange.testbed, 'migration', sql, [
      originOf(first),
    ]);
    enterLedger(vkey, [{ ...closed, checkpoint: small?.note ?? '' }]);
    await startAgain('migration');
    await enterOwn(keyFile, closedLedgers);
    const log = join(exchange.testbed.home, 'logs', 'migrationsverket.log');
    await until(
      'that another checkpoint is named',
      async () =>
        readFileSync(log, 'utf8').includes('another checkpoint than the last one cosigned')
          ? true
          : undefined,
      watchMs,
    );
    expect(await alarmsAt('migration')).toHaveLength(1);
    enterLedger(vkey, closedLedgers);
    await startAgain('migration');
  },
);

test(
  'the renewed one is cosigned, and what was lost stands in the ledger of the other',
  { timeout: 180_000 },
  async () => {
    const verifierKey = closedLedgers[0]?.verifierKey ?? '';
    const closing = await closingOf(originOf(verifierKey));
    const size = Number(/^.+\n(\d+)\n/.exec(closedLedgers[0]?.checkpoint ?? '')?.[1]);
    expect(closing).toMatchObject({ cosigned: { size }, acceptedBy: 'beslut 2026:17' });
    expect(Number(closing['shared'])).toBeGreaterThan(0);
    expect(Number(closing['lost'])).toBe(size - Number(closing['shared']));
    expect(Number(closing['lost'])).toBeGreaterThan(0);
    const own = await untilLine(
      exchange.oversight.police,
      'the renewal',
      ({ event }) => event === 'ledger.renewed',
    );
    const renewed = own.find(({ event }) => event === 'ledger.renewed')?.content;
    expect(renewed).toMatchObject({
      origin: originOf(verifierKey),
      cosigned: { size },
      reason: 'återläst',
    });
    // The copy may hold entries that were cosigned only after it was made.
    expect(Number(renewed?.['cosignedHere'])).toBeLessThanOrEqual(Number(closing['shared']));
    for (const node of ['migration', 'police'] as const) {
      expect(await alarmsAt(node)).toEqual([]);
      expect(await samsyn(node, 'doctor')).toMatchObject({
        code: 0,
        stdout: expect.stringContaining(`closed: ${originOf(verifierKey)}: at ${size} entries`),
      });
    }
    await proved('RENEW-0003');
  },
);

test(
  'evidence of before verifies by the keys of both, also of what the restored one has lost',
  { timeout: 180_000 },
  async () => {
    const bundles = [bundleOfBefore, await bundleOf(kept), await bundleOf(lost)];
    for (const node of ['migration', 'police'] as const) {
      const keys = await trusted(node);
      for (const bytes of bundles) {
        const { proved: found } = await verifyBundle(bytes, keys);
        expect(found).toContainEqual(
          expect.objectContaining({ what: 'entry-placed', of: 'polismyndigheten' }),
        );
      }
    }
  },
);

test(
  'a rewritten ledger that is renewed counts as lost from where it was rewritten',
  { timeout: 180_000 },
  async () => {
    const second = policeLedger();
    await power.cut('police');
    const { keys } = nodeConfigOf(exchange.testbed.nodes.police);
    const alter = { index: 3, content: '{"never":"was"}' };
    await rewriteLedger(exchange.testbed, 'police', { alter, keyFile: keys.ledger });
    await power.restore('police');
    await untilAlarm('migration', originOf(second));
    const { vkey, keyFile, closed } = await renew('polismyndigheten.test/third');
    closedLedgers.push(closed);
    enterLedger(vkey, closedLedgers);
    await startAgain('migration');
    await enterOwn(keyFile, closedLedgers);
    const closing = await closingOf(originOf(second));
    expect(Number(closing['shared'])).toBeLessThanOrEqual(alter.index);
    expect(Number(closing['lost'])).toBeGreaterThan(10);
    expect(await alarmsAt('migration')).toEqual([]);
  },
);

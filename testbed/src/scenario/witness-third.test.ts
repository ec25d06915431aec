// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { routes } from '@samsyn/contract';
import { checkpointBody, importLedgerKey, signNote } from '@samsyn/ledger';
import { parse, stringify } from 'yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runSamsyn } from '../demo/run-samsyn.ts';
import { until } from '../demo/until.ts';
import { findFreePort } from '../processes/free-port.ts';
import type { NodePlan } from '../start/node-plan.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { handOver } from './hand-over.ts';
import { nodeConfigOf } from './node-config-of.ts';
import { powerOf } from './power.ts';
import type { Power } from './power.ts';
import { query } from './query.ts';
import { runOffline } from './run-offline.ts';
import { runServing } from './run-serving.ts';
import { untilDelivered, untilMessage } from './until-delivered.ts';

type Node = NodePlan['name'];

interface Witness {
  readonly url: string;
  readonly verifierKey: string;
}

const stops: (() => Promise<unknown>)[] = [];
let exchange: Exchange;
let power: Power;
let witness: Witness;

beforeAll(async () => {
  exchange = await startExchange();
  power = powerOf(exchange.testbed);
  witness = await startWitness('oversight');
});
afterAll(async () => {
  for (const stop of stops) await stop();
  await exchange.testbed.stop();
});

/** The verifier key of a node's ledger, as its peer has it. */
function ledgerKeyOf(node: Node): string {
  const peer = node === 'migration' ? 'police' : 'migration';
  return nodeConfigOf(exchange.testbed.nodes[peer]).directory[0]?.ledgerVerifierKey ?? '';
}

/** The key with which a node's peer cosigns its ledger. */
function peersWitnessKeyOf(node: Node): string {
  return nodeConfigOf(exchange.testbed.nodes[node]).directory[0]?.witnessVerifierKey ?? '';
}

/** A witness of both ledgers, in a process of its own, as an oversight body would run it. */
async function startWitness(name: string): Promise<Witness> {
  const folder = join(exchange.testbed.home, name);
  const made = await runSamsyn(['witness', 'new', folder, '--name', `${name}.example`, '--plain']);
  const port = await findFreePort();
  const ledgers = ['--ledger', ledgerKeyOf('migration'), '--ledger', ledgerKeyOf('police')];
  const at = ['--listen', `127.0.0.1:${port}`];
  const served = await runServing(['witness', folder, ...ledgers, ...at]);
  if (!served.serves) throw new Error(served.stderr);
  stops.push(served.stop);
  const verifierKey = /verifierKey: (\S+)/.exec(made.stdout)?.[1] ?? '';
  return { url: `http://127.0.0.1:${port}`, verifierKey };
}

/** Starts a node again with this witness beside the other authority. */
async function nameWitness(node: Node, named: object, cosignatures: number): Promise<void> {
  const { configFile } = exchange.testbed.nodes[node];
  const config: object = parse(readFileSync(configFile, 'utf8'));
  await power.cut(node);
  const changed = { ...config, witnesses: [named], cosignaturesToPublish: cosignatures };
  writeFileSync(configFile, stringify(changed));
  await power.restore(node);
}

describe('a witness that is no party', () => {
  test('cosigns what the other authority has, and only then is it published', async () => {
    // The node's own certificate stands for the witness's: it is not that of the node's peer.
    const certificateName = nodeConfigOf(exchange.testbed.nodes.police).directory[0]
      ?.certificateName;
    await nameWitness('migration', { ...witness, certificateName }, 2);
    await nameWitness('police', witness, 2);
    const sent = await handOver(exchange, 'THRD-0001');
    await untilDelivered(exchange.sender, sent);
    const { receipt } = await untilMessage(
      exchange.sender,
      sent,
      'the proof',
      ({ receipt: one }) => !!one?.proof,
    );
    expect(receipt?.proof).toBeDefined();
    const [kept] = await query<{ checkpoint: string }>(
      exchange.testbed,
      'police',
      `select checkpoint from receipt_proofs where side = 'given'`,
    );
    expect(kept?.checkpoint.match(/^— /gm)).toHaveLength(3);
    expect(kept?.checkpoint).toContain('— oversight.example ');
  });

  test('and anyone with the published files checks them with the keys of both witnesses', async () => {
    const { configFile } = exchange.testbed.nodes.migration;
    const folder = join(exchange.testbed.home, 'published');
    const publish = ['ledger', 'publish', folder, '--config', configFile];
    expect(await runSamsyn(publish)).toMatchObject({ code: 0 });
    const keys = ['--key', ledgerKeyOf('migration'), '--witness', peersWitnessKeyOf('migration')];
    const both = [...keys, '--witness', witness.verifierKey];
    const { code, stdout } = await runOffline(['ledger', 'fsck', folder, ...both, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ verified: true, cosignatures: [{}, {}] });
    expect(code).toBe(0);

    const bundles = join(folder, 'tile/entries/000.p');
    const file = join(bundles, readdirSync(bundles)[0] ?? '');
    const bytes = readFileSync(file);
    bytes[40] = (bytes[40] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    const broken = await runOffline(['ledger', 'fsck', folder, ...both]);
    expect(broken).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^not verified: entry 0.*\(ledger\.(leaf|tile|malformed)\)/),
    });
  });

  test('reads the published ledger at the peers’ door, and nothing else there', async () => {
    const { home, nodes } = exchange.testbed;
    const door = nodeConfigOf(nodes.police).directory[0]?.url ?? '';
    const id = nodes.migration.plan.authority.id;
    const certificate = ['--certificate', join(home, 'tls', `${id}.pem`)];
    const key = ['--certificate-key', join(home, 'tls', `${id}.key`)];
    const shown = [...certificate, ...key, '--ca', join(home, 'tls/ca.pem')];
    const keys = ['--key', ledgerKeyOf('migration'), '--witness', witness.verifierKey];
    const fsck = async (prefix: string) =>
      runSamsyn(['ledger', 'fsck', `${door}${prefix}`, ...keys, ...shown]);
    expect(await fsck('/peer/ledger')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('verified: '),
    });
    expect((await fsck('/peer/witness/x')).stdout).toContain('the answer was 403');
  });
});

test('one that was shown another history raises the alarm at both', async () => {
  const other = await startWitness('elsewhere');
  const file = join(exchange.testbed.home, 'migration/keys/ledger.json');
  const signer = await importLedgerKey(JSON.parse(readFileSync(file, 'utf8')));
  const note = await signNote(checkpointBody(signer.name, 3, new Uint8Array(32).fill(7)), signer);
  const offered = await fetch(`${other.url}/add-checkpoint`, {
    method: 'POST',
    body: `old 0\n\n${note}`,
  });
  expect(offered.status).toBe(200);
  await nameWitness('migration', other, 1);
  await nameWitness('police', other, 1);
  for (const node of ['migration', 'police'] as const) {
    const alarms = await until(`the alarm at ${node}`, async () => {
      const found = await exchange.oversight[node].call(routes.getLedgerAlarms, { params: {} });
      return found.alarms.length > 0 ? found.alarms : undefined;
    });
    expect(alarms[0]).toMatchObject({
      origin: signer.name,
      whose: node === 'migration' ? 'own' : 'peer',
    });
    const sizes = alarms.flatMap(({ kept, shown }) => [kept.size, shown.size]);
    expect(sizes).toContain(3);
  }
});

test('and one that is named no more leaves the ledger whole', async () => {
  const { configFile } = exchange.testbed.nodes.police;
  const { stdout } = await runSamsyn(['doctor', '--config', configFile]);
  expect(stdout).toMatch(/^ledger: \d+ entries verified, [1-9]\d* of them cosigned/m);
});

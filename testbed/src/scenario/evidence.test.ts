// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { importTrustedKeys, verifyBundle } from '@samsyn/evidence';
import type { TrustedAuthority } from '@samsyn/evidence';
import { isSamsynError } from '@samsyn/terms';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runSamsyn } from '../demo/run-samsyn.ts';
import { until } from '../demo/until.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import { signIn } from '../officer/officer-client.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { handOver } from './hand-over.ts';
import type { HandedOver } from './hand-over.ts';
import { runOffline } from './run-offline.ts';
import { storedLines } from './stored-lines.ts';
import { untilMessage } from './until-delivered.ts';

const verifyMsMax = 200;
/** An item of every handover: its name stands in the message and in the decisions on it. */
const withheld = 'removal-decision';

let exchange: Exchange;
let sent: HandedOver;
/** The other authority's file of public keys, by which each side's bundle is verified. */
let keysOf: Readonly<Record<'migration' | 'police', string>>;

const file = (name: string): string => join(exchange.testbed.home, name);

async function writeKeys(node: 'migration' | 'police'): Promise<string> {
  const out = file(`${node}-keys.json`);
  const { configFile } = exchange.testbed.nodes[node];
  const run = await runSamsyn(['evidence', 'keys', '--config', configFile, '--out', out]);
  expect(run).toMatchObject({ code: 0 });
  return out;
}

beforeAll(async () => {
  exchange = await startExchange();
  sent = await handOver(exchange, 'EVID-0001');
  await untilMessage(exchange.sender, sent, 'the proof', ({ receipt }) => !!receipt?.proof);
  keysOf = { migration: await writeKeys('migration'), police: await writeKeys('police') };
});
afterAll(async () => {
  await exchange.testbed.stop();
});

function fetchBundle(officer: OfficerClient, query = ''): Promise<Response> {
  return officer.raw('GET', `/api/messages/${sent.messageId}/evidence${query}`);
}

async function bundle(officer: OfficerClient, query = ''): Promise<Uint8Array> {
  const response = await fetchBundle(officer, query);
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
}

async function trusted(node: 'migration' | 'police'): Promise<readonly TrustedAuthority[]> {
  return importTrustedKeys(JSON.parse(readFileSync(keysOf[node], 'utf8')));
}

/** The bundle once every entry of it has its place under a cosigned checkpoint. */
async function placedBundle(officer: OfficerClient, node: 'migration' | 'police') {
  return until('a placed bundle', async () => {
    const bytes = await bundle(officer, '?content=shown');
    const verdict = await verifyBundle(bytes, await trusted(node));
    return verdict.open.some(({ what }) => what === 'entry-not-placed')
      ? undefined
      : { bytes, verdict };
  });
}

test('the sender’s bundle proves, by the other’s file of keys, all of the exchange', async () => {
  const { bytes, verdict } = await placedBundle(exchange.sender, 'police');
  expect(verdict).toMatchObject({
    messageId: sent.messageId,
    sender: 'migrationsverket',
    recipient: 'polismyndigheten',
    exporter: 'migrationsverket',
    content: 'shown',
    result: 'accepted',
    demonstration: true,
  });
  expect(verdict.proved.map(({ what, of, says }) => [what, of, says].join(' ').trim())).toEqual([
    'bundle-signed migrationsverket',
    'message-signed migrationsverket handover',
    'parts-signed migrationsverket 7/7',
    'message-addressed migrationsverket',
    'receipt-signed polismyndigheten accepted',
    'receipt-binds polismyndigheten',
    ...Array.from({ length: 7 }, () => [
      'entry-tells migrationsverket disclosure.item-decided',
      expect.stringMatching(/^entry-placed migrationsverket \d+$/),
      'checkpoint-cosigned polismyndigheten',
    ]).flat(),
    'entry-tells migrationsverket disclosure.dispatched',
    expect.stringMatching(/^entry-placed migrationsverket \d+$/),
    'checkpoint-cosigned polismyndigheten',
    'entry-tells migrationsverket message.delivered',
    expect.stringMatching(/^entry-placed migrationsverket \d+$/),
    'checkpoint-cosigned polismyndigheten',
    expect.stringMatching(/^entry-placed polismyndigheten \d+$/),
    'checkpoint-cosigned migrationsverket',
    'decisions-recorded migrationsverket 7/7',
  ]);
  writeFileSync(file('sender.json'), bytes);
});

test('the receiver’s bundle proves the same message, by its own entry', async () => {
  const { bytes, verdict } = await placedBundle(exchange.receiver, 'migration');
  expect(verdict).toMatchObject({ messageId: sent.messageId, exporter: 'polismyndigheten' });
  expect(verdict.proved).toContainEqual(
    expect.objectContaining({ what: 'entry-tells', says: 'message.received' }),
  );
  expect(verdict.open.map(({ what }) => what)).toContain('decisions-not-here');
  writeFileSync(file('receiver.json'), bytes);
});

test('the program verifies both with nothing to reach, and in time', async () => {
  for (const [name, keys] of [
    ['sender.json', keysOf.police],
    ['receiver.json', keysOf.migration],
  ] as const) {
    const run = await runOffline(['evidence', 'verify', file(name), '--keys', keys]);
    expect(run.code).toBe(0);
    expect(run.stdout).toContain(`verified: message ${sent.messageId}`);
    expect(run.stdout).toContain('note: the keys are those of a demonstration');
  }
  const bytes = readFileSync(file('sender.json'));
  const started = performance.now();
  await verifyBundle(bytes, await trusted('police'));
  const tookMs = performance.now() - started;
  process.stdout.write(`bundle of ${bytes.length} bytes verified in ${tookMs.toFixed(1)} ms\n`);
  expect(tookMs).toBeLessThan(verifyMsMax);
});

test('what was tampered with is refused, with the reason and the place', async () => {
  const bytes = readFileSync(file('sender.json'));
  const keys = await trusted('police');
  const samples = 120;
  for (let n = 0; n < samples; n += 1) {
    const at = Math.floor((n / samples) * bytes.length);
    const altered = Uint8Array.from(bytes);
    altered[at] = (altered[at] ?? 0) ^ (1 << (n % 7));
    const found: unknown = await verifyBundle(altered, keys).then(
      () => 'verified',
      (error: unknown) => error,
    );
    expect(isSamsynError(found) && found.code, `byte ${at}`).toMatch(/^evidence\./);
  }
  const text = bytes.toString('utf8').replace('"accepted"', '"rejected"');
  writeFileSync(file('tampered.json'), text.replace('migrationsverket', 'migrationsverkot'));
  const run = await runOffline([
    'evidence',
    'verify',
    file('tampered.json'),
    '--keys',
    keysOf.police,
  ]);
  expect(run.code).toBe(1);
  expect(run.stdout).toMatch(/^not verified: .+ \(evidence\.[a-z-]+\)\n$/);
});

/** A bundle's text with every part of it that is base64url decoded. */
function decodedParts(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  return text.replaceAll(/[A-Za-z0-9_-]{16,}/g, (part) =>
    Buffer.from(part, 'base64url').toString('utf8'),
  );
}

test('without content the proof stands, and nothing that the message says is in the file', async () => {
  const bytes = await bundle(exchange.sender);
  const verdict = await verifyBundle(bytes, await trusted('police'));
  expect(verdict).toMatchObject({ content: 'withheld', result: 'accepted' });
  expect(verdict.open.map(({ what }) => what)).toEqual(
    expect.arrayContaining(['content-withheld', 'entry-closed', 'decisions-not-here']),
  );
  expect(decodedParts(bytes)).not.toContain(withheld);
  expect(decodedParts(readFileSync(file('sender.json')))).toContain(withheld);
});

test('one item is shown and proved, the others are named and nothing more of them is there', async () => {
  const whole = await verifyBundle(readFileSync(file('sender.json')), await trusted('police'));
  const [shown, ...others] = whole.parts;
  const saidOf = (part: typeof shown): string => JSON.stringify(part?.said ?? 'nothing');
  expect(whole.parts).toHaveLength(7);
  const bytes = await bundle(exchange.sender, `?content=in-part&items=${shown?.item}`);
  const verdict = await verifyBundle(bytes, await trusted('police'));
  expect(verdict).toMatchObject({ content: 'in-part', result: 'accepted' });
  expect(verdict.parts.map(({ item }) => item)).toEqual(whole.parts.map(({ item }) => item));
  expect(verdict.parts.filter(({ said }) => said)).toEqual([shown]);
  expect(verdict.proved).toContainEqual(
    expect.objectContaining({ what: 'parts-signed', says: '1/7' }),
  );
  expect(verdict.proved).toContainEqual(
    expect.objectContaining({ what: 'decisions-recorded', says: '1/1' }),
  );
  const decided = verdict.proved.filter(({ says }) => says === 'disclosure.item-decided');
  expect(decided).toHaveLength(1);
  const text = decodedParts(bytes);
  expect(text).toContain(saidOf(shown));
  for (const other of others) {
    expect(decodedParts(readFileSync(file('sender.json')))).toContain(saidOf(other));
    expect(text).not.toContain(saidOf(other));
  }
  await expect(
    fetchBundle(exchange.sender, '?content=in-part&items=no-such-item'),
  ).rejects.toMatchObject({ code: 'input.schema' });
});

test('oversight has the proof but not the content; a stranger to the case has neither', async () => {
  const { oversight } = exchange;
  const verdict = await verifyBundle(await bundle(oversight.police), await trusted('police'));
  expect(verdict.content).toBe('withheld');
  for (const query of ['?content=shown', `?content=in-part&items=${withheld}`])
    await expect(fetchBundle(oversight.police, query)).rejects.toMatchObject({
      code: 'access.forbidden',
    });
  const other = await signIn(exchange.testbed.nodes.police.url, 'pol-enforcement-2');
  const administrator = await signIn(exchange.testbed.nodes.police.url, 'pol-administrator');
  await expect(fetchBundle(other)).rejects.toMatchObject({ code: 'input.not-found' });
  await expect(fetchBundle(administrator)).rejects.toMatchObject({ code: 'access.forbidden' });
});

test('each export is in the ledger, with who made it', async () => {
  const lines = await storedLines(exchange.testbed.nodes.police);
  const exports = lines.filter(({ event }) => event === 'evidence.exported');
  expect(exports.at(-1)).toMatchObject({
    actor: 'officer:pol-oversight',
    subject: sent.caseId,
    content: { messageId: sent.messageId, content: 'withheld' },
  });
});

test('the operator exports from the terminal', async () => {
  const out = file('operator.json');
  const { configFile } = exchange.testbed.nodes.police;
  const run = await runSamsyn([
    'evidence',
    'export',
    sent.messageId,
    '--config',
    configFile,
    '--items',
    withheld,
    '--out',
    out,
  ]);
  expect(run).toMatchObject({ code: 0 });
  const verdict = await verifyBundle(readFileSync(out), await trusted('migration'));
  expect(verdict).toMatchObject({ exporter: 'polismyndigheten', content: 'in-part' });
  const shown = verdict.parts.filter(({ said }) => said);
  expect(shown.map(({ item }) => item)).toEqual([withheld]);
});

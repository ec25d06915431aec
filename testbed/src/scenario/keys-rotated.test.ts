// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { routes } from '@samsyn/contract';
import type { KeysView } from '@samsyn/contract';
import { PublicKeys, readAddress } from '@samsyn/envelope';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { makeDevelopmentCa } from '../certificates/make-certificates.ts';
import { runSamsyn } from '../demo/run-samsyn.ts';
import { until } from '../demo/until.ts';
import { walk } from '../demo/walk.ts';
import { signIn } from '../officer/officer-client.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { handOver, openReturnCase } from './hand-over.ts';
import { exportedLines, untilLine } from './ledger-lines.ts';
import type { LedgerLine } from './ledger-lines.ts';
import { query } from './query.ts';
import { returnCaseFile } from './return-case-file.ts';
import { untilDelivered, untilMessage } from './until-delivered.ts';

let exchange: Exchange;
let administrator: OfficerClient;
let jurist: OfficerClient;
let sent = 0;

beforeAll(async () => {
  exchange = await startExchange();
  const { url } = exchange.testbed.nodes.police;
  administrator = await signIn(url, 'pol-administrator');
  jurist = await signIn(url, 'pol-jurist');
});
afterAll(async () => {
  await exchange.testbed.stop();
});

/** The program at one of the nodes, on its running database. */
async function samsyn(node: 'migration' | 'police', ...args: readonly string[]): Promise<string> {
  const { configFile } = exchange.testbed.nodes[node];
  const ran = await runSamsyn([...args, '--config', configFile]);
  expect(ran.stderr).toBe('');
  expect(ran.code).toBe(0);
  return ran.stdout;
}

/** A case handed over, its message receipted. */
async function exchanged(): Promise<{ readonly caseId: string; readonly messageId: string }> {
  const done = await handOver(exchange, `KEY-${(sent += 1)}`);
  await untilDelivered(exchange.sender, done);
  return done;
}

async function untilKeys(officer: OfficerClient, what: string, is: (view: KeysView) => boolean) {
  return until(what, async () => {
    const view = await officer.call(routes.getKeys, { params: {} });
    return is(view) ? view : undefined;
  });
}

function fingerprintIn(printed: string): string {
  return /fingerprint: (.+)\n/.exec(printed)?.[1] ?? '';
}

function setsOf(view: KeysView, own: boolean) {
  return view.authorities.find((one) => one.own === own)?.sets ?? [];
}

test('new keys take over while messages flow, once two officers have compared them', async () => {
  await exchanged();
  await samsyn('migration', 'keys', 'add');
  const fingerprint = fingerprintIn(await samsyn('migration', 'keys', 'announce'));
  const before = await samsyn('migration', 'keys', 'list');
  expect(before).toContain('to-be-accepted');
  await exchanged();

  const view = await untilKeys(jurist, 'the announcement', (one) => one.announcements.length === 1);
  expect(JSON.stringify(view)).not.toContain(fingerprint);
  const params = { announcementId: view.announcements[0]?.announcementId ?? expect.fail('none') };
  const wrong = { fingerprint: `${fingerprint.slice(0, -1)}x` };
  await expect(
    administrator.call(routes.confirmKeys, { params, body: wrong }),
  ).rejects.toMatchObject({ code: 'keys.fingerprint' });
  await expect(
    exchange.receiver.call(routes.confirmKeys, { params, body: { fingerprint } }),
  ).rejects.toMatchObject({ code: 'access.forbidden' });
  const once = await administrator.call(routes.confirmKeys, { params, body: { fingerprint } });
  expect(setsOf(once, false)).toHaveLength(1);
  await expect(
    administrator.call(routes.confirmKeys, { params, body: { fingerprint } }),
  ).rejects.toMatchObject({ code: 'keys.same-officer' });
  const upper = fingerprint.toUpperCase().replaceAll(' ', '');
  const twice = await jurist.call(routes.confirmKeys, { params, body: { fingerprint: upper } });
  expect(twice.announcements).toEqual([]);
  expect(setsOf(twice, false).map((set) => set.fingerprint)).toContain(fingerprint);

  const own = await signIn(exchange.testbed.nodes.migration.url, 'mv-administrator');
  const agreed = await untilKeys(own, 'the acceptance', (one) =>
    setsOf(one, true).every((set) => set.agreed),
  );
  const [newest, oldest] = setsOf(agreed, true);
  const { messageId } = await exchanged();
  const listed = await samsyn(
    'police',
    'keys',
    'compromised',
    oldest?.kids[0] ?? '',
    '--since',
    '2026-01-01T00:00:00Z',
  );
  // Signed by the new pair: what the old one signed is listed, and this is not.
  expect(listed).toContain('messages since 2026-01-01T00:00:00Z that name the key: 2');
  expect(listed).not.toContain(messageId);
  expect(newest?.standing).toBe('in-force');
}, 120_000);

test('what the lost key signed before is still proved, and nothing more of it is taken', async () => {
  const found = await samsyn('police', 'doctor');
  expect(found).toMatch(/messages: \d+ examined, 0 at fault/);
  expect(found).toContain('keys: 2 statements examined, 0 at fault');
  const { messageId } = await exchanged();
  expect(messageId).not.toBe('');
  const events = (await exportedLines(exchange.oversight.police)).map(({ event }) => event);
  for (const event of ['keys.received', 'keys.confirmed', 'keys.accepted', 'keys.compromised'])
    expect(events).toContain(event);
}, 60_000);

test('a new encryption key takes over by configuration, and both directions flow', async () => {
  const open = join(exchange.testbed.home, 'police/keys/public/second.json');
  await samsyn('police', 'keys', 'add', '--only', 'encryption', '--public', open);
  const { encryption } = PublicKeys.parse(JSON.parse(readFileSync(open, 'utf8')));
  await samsyn('police', 'keys', 'announce');
  await untilKeys(administrator, 'the acceptance', (view) => {
    const sets = setsOf(view, true);
    return sets.length === 2 && sets.every((set) => set.agreed);
  });
  const caseId = await openReturnCase(exchange, returnCaseFile('KEY-BOTH'));
  await walk(exchange.sender, exchange.receiver, caseId);
  const [newest] = await query(
    exchange.testbed,
    'police',
    `select sealed from messages where case_id = $1 and direction = 'in' order by at desc limit 1`,
    [caseId],
  );
  const { sealed } = z.object({ sealed: z.instanceof(Uint8Array) }).parse(newest);
  expect(readAddress(sealed).recipientKid).toBe(encryption.kid);
}, 120_000);

/** New keys of the police put in their place by hand at both nodes, as people do who meet. */
async function takeOverByHand(): Promise<void> {
  const open = join(exchange.testbed.home, 'police/keys/public/by-hand.json');
  await samsyn('police', 'keys', 'add', '--by-hand', '--public', open);
  await renewBoth();
}

/** How often the node has read its keys and certificates anew. */
function renewals(node: 'migration' | 'police'): number {
  const { plan } = exchange.testbed.nodes[node];
  const log = readFileSync(join(exchange.testbed.home, 'logs', `${plan.authority.id}.log`), 'utf8');
  return log.split('keys and certificates were read anew').length - 1;
}

async function renewBoth(): Promise<void> {
  for (const node of ['migration', 'police'] as const) {
    const before = renewals(node);
    process.kill(exchange.testbed.nodes[node].child.pid, 'SIGUSR2');
    await until('a renewal', async () => (renewals(node) > before ? true : undefined));
  }
}

test('certificates and their CA give way to others without a restart', async () => {
  const tls = (name: string): string => join(exchange.testbed.home, 'tls', name);
  const old = readFileSync(tls('ca.pem'), 'utf8');
  const ca = await makeDevelopmentCa(Date.now());
  writeFileSync(tls('ca.pem'), `${old}${ca.certificate}`);
  await renewBoth();
  await exchanged();
  for (const { plan } of Object.values(exchange.testbed.nodes)) {
    const { certificate, key } = await ca.issue(plan.authority.id);
    writeFileSync(tls(`${plan.authority.id}.pem`), certificate);
    writeFileSync(tls(`${plan.authority.id}.key`), key);
  }
  await renewBoth();
  await exchanged();
  writeFileSync(tls('ca.pem'), ca.certificate);
  await renewBoth();
  await exchanged();
}, 120_000);

test('what cannot be read leaves keys and certificates as they were', async () => {
  const file = join(exchange.testbed.home, 'tls', 'polismyndigheten.pem');
  const whole = readFileSync(file);
  writeFileSync(file, 'not a certificate');
  const { pid } = exchange.testbed.nodes.police.child;
  process.kill(pid, 'SIGUSR2');
  const log = join(exchange.testbed.home, 'logs', 'polismyndigheten.log');
  await until('a refusal', async () =>
    readFileSync(log, 'utf8').includes('stay as they were') ? true : undefined,
  );
  await exchanged();
  writeFileSync(file, whole);
}, 60_000);

test('an authority that has lost a key tells the other, signed by another key', async () => {
  const own = await signIn(exchange.testbed.nodes.migration.url, 'mv-administrator');
  const [, oldest] = setsOf(await own.call(routes.getKeys, { params: {} }), true);
  const since = ['--since', '2026-01-01T00:00:00Z'];
  const kid = oldest?.kids[0] ?? '';
  const said = await samsyn('migration', 'keys', 'compromised', kid, ...since);
  expect(said).toContain('on its way to the other authority');
  const heard = ({ event, content }: LedgerLine): boolean =>
    event === 'keys.received' && content?.['act'] === 'compromised';
  await untilLine(exchange.oversight.police, 'the loss', heard);
  await exchanged();
}, 60_000);

test('an authority whose only key is lost sends nothing until a new one is agreed', async () => {
  const listed = await samsyn('police', 'keys', 'list');
  const [, kid = ''] = /polismyndigheten {2}in-force[^]*?Ed25519 +(\S+)/.exec(listed) ?? [];
  const since = ['--since', '2026-01-01T00:00:00Z'];
  const said = await samsyn('police', 'keys', 'compromised', kid, ...since);
  expect(said).toContain('NO KEY IS LEFT TO SIGN');
  const reread = async (): Promise<true | undefined> => {
    const view = await jurist.call(routes.getKeys, { params: {} });
    return setsOf(view, true).every((set) => set.standing === 'compromised') ? true : undefined;
  };
  await until('the node to know it', reread);
  const waits = await handOver(exchange, 'KEY-LOST');
  const stuck = await untilMessage(exchange.sender, waits, 'a failed attempt', (status) => {
    return status.state === 'retrying';
  });
  expect(stuck).toMatchObject({ lastErrorCode: 'envelope.key-compromised', receipt: null });
  await takeOverByHand();
  await untilDelivered(exchange.sender, waits);
}, 120_000);

// SPDX-License-Identifier: EUPL-1.2
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SessionView, routes } from '@samsyn/contract';
import { NodeConfig } from '@samsyn/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { runSamsyn } from '../demo/run-samsyn.ts';
import { CookieClient } from '../officer/cookie-client.ts';
import { generateNodeRoles } from '../postgres/node-roles.ts';
import { prepareDatabase } from '../postgres/prepare-database.ts';
import type { NodeDatabase } from '../postgres/prepare-database.ts';
import { withClient } from '../postgres/with-client.ts';
import { findFreePorts } from '../processes/free-port.ts';
import { startTemporaryTestbed } from '../start/start-temporary-testbed.ts';
import type { TemporaryTestbed } from '../start/start-temporary-testbed.ts';
import { serveNode } from './serve-node.ts';
import type { Served } from './run-serving.ts';
import { startStubIdentityProvider } from './stub-identity-provider.ts';
import type { StubIdentityProvider } from './stub-identity-provider.ts';

let testbed: TemporaryTestbed;
let provider: StubIdentityProvider;
let database: NodeDatabase;
let folder: string;
let earnest: NodeConfig;

function unlocking(): Record<string, string> {
  return { SAMSYN_KEYS_PASSPHRASE_FILE: join(folder, 'passphrase') };
}

async function newKeys(name: string): Promise<{ ledger: string; witness: string }> {
  const ran = await runSamsyn(
    ['keys', 'new', join(folder, name), '--name', `${name}.example`],
    unlocking(),
  );
  const [, ledger = '', witness = ''] =
    /ledgerVerifierKey: (\S+)\nwitnessVerifierKey: (\S+)/.exec(ran.stdout) ?? [];
  return { ledger, witness };
}

/** The testbed's configuration as it would be in earnest: other keys, database and provider. */
async function earnestConfig(demonstration: NodeConfig): Promise<NodeConfig> {
  const [own, peer] = [await newKeys('own-keys'), await newKeys('peer-keys')];
  const [officers = 0, peers = 0, port = 0] = await findFreePorts(3);
  const [entry] = demonstration.directory;
  expect(own.ledger).not.toBe('');
  return NodeConfig.parse({
    ...demonstration,
    demonstration: false,
    database: { ...database },
    officers: {
      ...demonstration.officers,
      port: officers,
      publicUrl: `http://localhost:${officers}`,
      webFolder: undefined,
    },
    peers: { ...demonstration.peers, port: peers },
    operations: { port },
    keys: {
      folder: 'own-keys/own',
      ledger: 'own-keys/ledger.json',
      witness: 'own-keys/witness.json',
      fields: 'own-keys/fields.json',
    },
    oidc: { ...demonstration.oidc, issuer: provider.issuer, clientId: 'samsyn-earnest' },
    directory: [
      {
        ...entry,
        publicKeys: 'peer-keys/public',
        ledgerVerifierKey: peer.ledger,
        witnessVerifierKey: peer.witness,
      },
    ],
  });
}

beforeAll(async () => {
  testbed = await startTemporaryTestbed();
  folder = join(testbed.home, 'migration');
  writeFileSync(join(folder, 'passphrase'), 'fyra ord som bara noden vet\n');
  writeFileSync(join(folder, 'another'), 'fyra ord som noden inte vet\n');
  const pem = (name: string): string => readFileSync(join(testbed.home, 'tls', name), 'utf8');
  provider = await startStubIdentityProvider({
    certificate: pem('migrationsverket.pem'),
    key: pem('migrationsverket.key'),
  });
  database = await prepareDatabase(testbed.postgres.adminUrl, 'earnest', generateNodeRoles());
  const { configFile } = testbed.nodes.migration;
  earnest = await earnestConfig(NodeConfig.parse(parse(readFileSync(configFile, 'utf8'))));
});
afterAll(async () => {
  await provider.stop();
  await testbed.stop();
});

async function serve(
  config: NodeConfig,
  env: Readonly<Record<string, string>> = unlocking(),
): Promise<Served> {
  const file = join(folder, 'earnest.yaml');
  writeFileSync(file, stringify(config));
  const ca = { NODE_EXTRA_CA_CERTS: join(testbed.home, 'tls/ca.pem') };
  return serveNode(file, { ...ca, ...env });
}

describe('samsyn serve refuses', () => {
  test('the configuration of a demonstration', async () => {
    const served = await serveNode(testbed.nodes.migration.configFile);
    expect(served).toMatchObject({ serves: false, code: 1 });
    expect(served.serves ? '' : served.stderr).toMatch(
      /^config\.demonstration-key: .+ \(demonstration\)\n$/,
    );
  });

  test('a configuration with faults, and says each of them at once', async () => {
    const { officers, peers, keys } = earnest;
    const served = await serve({
      ...earnest,
      database: { poolMax: 1 },
      officers: { ...officers, port: peers.port, publicUrl: 'nowhere' },
      keys: { ...keys, ledger: 'no-such-file', witness: '' },
    });
    expect(served).toMatchObject({ serves: false, code: 1 });
    const said = served.serves ? [] : served.stderr.trimEnd().split('\n');
    const places = said.map((line) => /^config\.\w+: .+ \((\S+)\)$/.exec(line)?.[1] ?? '');
    expect(places.toSorted()).toEqual([
      'DATABASE_URL',
      'database.poolMax',
      'keys.ledger',
      'keys.witness',
      'officers.publicUrl',
      'peers.port',
    ]);
  });

  test.each([
    [
      'own',
      'own/first.json',
      (): Partial<NodeConfig> => ({ keys: { ...earnest.keys, plain: true, folder: 'keys/own' } }),
    ],
    [
      "the ledger's",
      'ledger.json',
      () => ({ keys: { ...earnest.keys, plain: true, ledger: 'keys/ledger.json' } }),
    ],
    [
      "the witness's",
      'witness.json',
      () => ({ keys: { ...earnest.keys, plain: true, witness: 'keys/witness.json' } }),
    ],
    [
      "the other authority's",
      'public/first.json',
      () => ({
        directory: earnest.directory.map((one) => ({
          ...one,
          publicKeys: '../police/keys/public',
        })),
      }),
    ],
  ])(
    'keys of a demonstration: %s (%s), before the database is touched',
    async (_name, file, change) => {
      const served = await serve({ ...earnest, ...change() });
      expect(served).toMatchObject({ serves: false, code: 1 });
      const said = served.serves ? '' : served.stderr;
      expect(said).toMatch(/^config\.demonstration-key: .+\n$/);
      expect(said).toContain(file);
      const tables = await withClient(database.ownerUrl, async (client) =>
        client.query(`select 1 from pg_tables where schemaname = 'public'`),
      );
      expect(tables.rowCount).toBe(0);
    },
  );
});

describe('private keys at rest', () => {
  test.each([
    ['without the passphrase', () => ({}), /^keys\.locked: .+\n$/],
    [
      'with another passphrase',
      () => ({ SAMSYN_KEYS_PASSPHRASE_FILE: join(folder, 'another') }),
      /^keys\.locked: .+\n$/,
    ],
  ])('do not open %s', async (_name, env, said) => {
    const served = await serve(earnest, env());
    expect(served).toMatchObject({ serves: false, code: 1 });
    expect(served.serves ? '' : served.stderr).toMatch(said);
  });

  test('show no key, and are refused unencrypted', async () => {
    const text = readFileSync(join(folder, 'own-keys/ledger.json'), 'utf8');
    expect(text).not.toContain('PRIVATE');
    expect(Object.keys(JSON.parse(text))).toContain('ciphertext');
    const made = ['keys', 'new', join(folder, 'plain-keys'), '--name', 'plain.example', '--plain'];
    expect((await runSamsyn(made)).code).toBe(0);
    const keys = { ...earnest.keys, ledger: 'plain-keys/ledger.json' };
    const served = await serve({ ...earnest, keys });
    expect(served.serves ? '' : served.stderr).toMatch(/^keys\.plain: .+ledger\.json\)\n$/);
  });

  test('are encrypted where they lie, TLS keys too', async () => {
    const plain = 'plain-keys';
    copyFileSync(join(testbed.home, 'tls/migrationsverket.key'), join(folder, 'tls.key'));
    const keys = {
      folder: `${plain}/own`,
      ledger: `${plain}/ledger.json`,
      witness: `${plain}/witness.json`,
      fields: `${plain}/fields.json`,
    };
    const tls = { ...earnest.peers.tls, key: 'tls.key' };
    const peers = { ...earnest.peers, tls };
    const file = join(folder, 'plain.yaml');
    writeFileSync(file, stringify({ ...earnest, keys, peers }));
    const ran = await runSamsyn(['keys', 'encrypt', '--config', file], unlocking());
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout.match(/: encrypted\n/g)).toHaveLength(5);
    expect(readFileSync(join(folder, 'tls.key'), 'utf8')).toContain('ENCRYPTED PRIVATE KEY');
    // What the node is served with below: it opens the TLS key too.
    earnest = { ...earnest, peers };
    const again = await runSamsyn(['keys', 'encrypt', '--config', file], unlocking());
    expect(again).toMatchObject({ code: 0, stdout: '' });
  });
});

describe('a node that is served in earnest', () => {
  let served: Served;
  const officer = {
    sub: 'officer-17',
    name: 'Handläggare 17',
    samsyn_authority: 'migrationsverket',
    samsyn_roles: ['return-officer'],
    samsyn_unit: 'atervandande-nord',
  };
  beforeAll(async () => {
    served = await serve(earnest);
  });
  afterAll(async () => {
    if (served.serves) await served.stop();
  });

  /** What the node answers at the end of a sign-in with these claims, and then about its session. */
  async function signedInAs(claims: Record<string, unknown>, http = new CookieClient()) {
    provider.claims = claims;
    const url = earnest.officers.publicUrl;
    const toProvider = await http.send(`${url}/auth/login`);
    const authorize = new URL(toProvider.headers.get('location') ?? '');
    const back = provider.authorize(authorize);
    const response = await http.send(back.href);
    const body: unknown = response.status === 302 ? {} : await response.json();
    const session = await http.send(`${url}/api/session`);
    return { status: response.status, body, session: session.status };
  }

  test('starts, and signs in an officer of the own authority', async () => {
    expect(served).toMatchObject({ serves: true });
    expect(await signedInAs(officer)).toMatchObject({ status: 302, session: 200 });
  });

  test('sends who signs out on to where the session at the provider ends', async () => {
    const http = new CookieClient();
    await signedInAs(officer, http);
    const url = earnest.officers.publicUrl;
    const session = SessionView.parse(await (await http.send(`${url}/api/session`)).json());
    const response = await http.send(`${url}${routes.signOut.path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-samsyn-csrf': session.csrfToken },
      body: '{}',
    });
    const { leaveBy } = routes.signOut.answer.parse(await response.json());
    const leaving = new URL(leaveBy ?? '');
    expect(`${leaving.origin}${leaving.pathname}`).toBe(`${provider.issuer}/leave`);
    expect(leaving.searchParams.get('post_logout_redirect_uri')).toBe(`${url}/`);
    expect((await http.send(`${url}/api/session`)).status).toBe(401);
  });

  test('refuses an identity made for a demonstration', async () => {
    expect(await signedInAs({ ...officer, samsyn_demonstration: true })).toMatchObject({
      status: 403,
      body: { code: 'access.demonstration-identity' },
      session: 401,
    });
  });

  test.each([
    ['of another authority', { samsyn_authority: 'polismyndigheten' }],
    ['without an authority', { samsyn_authority: undefined }],
    ['without a role', { samsyn_roles: [] }],
    ['with a role that is none', { samsyn_roles: ['superuser'] }],
    ['without a unit', { samsyn_unit: undefined }],
  ])('refuses an identity %s', async (_name, change) => {
    expect(await signedInAs({ ...officer, ...change })).toMatchObject({
      status: 403,
      body: { code: 'access.sign-in-failed' },
      session: 401,
    });
  });

  test('records whom it refused', async () => {
    const { rows } = await withClient(database.ownerUrl, async (client) =>
      client.query<{ leaf: Buffer; content: Buffer }>(
        `select e.leaf, o.content from ledger_entries e join ledger_openings o using (entry_id)`,
      ),
    );
    const lines = rows.map(({ leaf, content }) => `${leaf.toString()} ${content.toString()}`);
    const refused = lines.filter((line) => line.includes('access.refused'));
    for (const line of refused) expect(line).toContain(`officer:${officer.sub}`);
    expect(refused.filter((line) => line.includes('access.demonstration-identity'))).toHaveLength(
      1,
    );
    expect(refused.filter((line) => line.includes('access.sign-in-failed'))).toHaveLength(5);
  });

  /** What what supervises the machine is answered. */
  async function supervised(path: string): Promise<{ status: number; text: string }> {
    const response = await fetch(`http://127.0.0.1:${earnest.operations?.port}${path}`);
    return { status: response.status, text: await response.text() };
  }

  test('tells what supervises the machine that it lives and is ready', async () => {
    expect(await supervised('/health/live')).toMatchObject({ status: 200 });
    const { status, text } = await supervised('/health/ready');
    expect({ status, ...JSON.parse(text) }).toEqual({ status: 200, ready: true, unready: [] });
    expect(JSON.parse((await supervised('/version')).text)).toMatchObject({ version: '0.1.0' });
    expect(await supervised('/api/session')).toMatchObject({ status: 404 });
  });

  test('gives numbers, and in them no officer, no case and no id', async () => {
    const { status, text } = await supervised('/metrics');
    expect(status).toBe(200);
    const lines = text.split('\n').filter((line) => line !== '');
    const value = /^samsyn_\w+(\{\w+="[^"]*"(,\w+="[^"]*")*\})? -?[\d.]+(e[-+]\d+)?$/;
    for (const line of lines.filter((one) => !one.startsWith('#'))) expect(line).toMatch(value);
    expect(text).toContain('samsyn_ready 1\n');
    expect(text).toContain('samsyn_migrations_missing 0\n');
    expect(text).toMatch(/samsyn_queue_jobs\{task="\S+"\} \d/);
    expect(text).toMatch(/route="\/api\/session",class="2xx"\} [1-9]/);
    expect(text).toMatch(/samsyn_events_total\{event="access\.refused"\} [1-9]/);
    const told = async () => (await supervised('/metrics')).text;
    await expect.poll(told, { timeout: 10_000 }).toContain('samsyn_indicators_age_seconds ');
    expect(text).not.toMatch(/officer-17|Handläggare|[\da-f]{8}-[\da-f]{4}-/);
  });

  test('has the person first in the key of every table of persons', async () => {
    const { rows } = await withClient(database.ownerUrl, async (client) =>
      client.query<{ name: string; first: string | null }>(
        `select t.relname as name, (
           select k.attname from pg_index i
           join pg_attribute k on k.attrelid = i.indrelid and k.attnum = i.indkey[0]
           where i.indrelid = t.oid and i.indisprimary) as first
         from pg_class t join pg_attribute p on p.attrelid = t.oid and p.attname = 'person_id'
         where t.relkind in ('r', 'p') and t.relnamespace = 'public'::regnamespace`,
      ),
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ first }) => first !== 'person_id')).toEqual([]);
  });

  async function turnMaintenance(word: 'on' | 'off') {
    const file = join(folder, 'earnest.yaml');
    return runSamsyn(['maintenance', word, '--config', file], unlocking());
  }

  test('rests in maintenance, and says so to what supervises the machine', async () => {
    const http = new CookieClient();
    await signedInAs(officer, http);
    const url = earnest.officers.publicUrl;
    const session = SessionView.parse(await (await http.send(`${url}/api/session`)).json());
    const headers = { 'content-type': 'application/json', 'x-samsyn-csrf': session.csrfToken };
    const post = async (path: string) =>
      (await http.send(`${url}${path}`, { method: 'POST', headers, body: '{}' })).status;
    const importing = await post(routes.importCase.path);
    expect(importing).not.toBe(503);
    const on = await turnMaintenance('on');
    expect(on).toMatchObject({ code: 0, stdout: 'maintenance is on\n' });
    expect((await turnMaintenance('on')).stdout).toBe('maintenance is on, as it was\n');
    await expect.poll(async () => post(routes.importCase.path), { timeout: 10_000 }).toBe(503);
    expect(await post(routes.listStops.path)).toBe(routes.listStops.status);
    const { status, text } = await supervised('/health/ready');
    expect({ status, ...JSON.parse(text) }).toMatchObject({
      status: 503,
      unready: ['maintenance'],
    });
    expect((await turnMaintenance('off')).stdout).toBe('maintenance is off\n');
    await expect
      .poll(async () => post(routes.importCase.path), { timeout: 10_000 })
      .toBe(importing);
    expect((await supervised('/health/ready')).status).toBe(200);
  });

  test('stops when it is asked to', async () => {
    if (!served.serves) return expect.unreachable();
    expect(await served.stop()).toBe(0);
  });
});

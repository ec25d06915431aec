// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeConfig } from '@samsyn/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { clearHome } from './clear-home.ts';
import { writeNodeConfig } from './node-config.ts';
import { nodePlans } from './node-plan.ts';
import { portsFrom } from './ports.ts';
import { prepareHome } from './prepare-home.ts';

const ports = portsFrom(undefined);
const database = { ownerUrl: 'postgres://o', appUrl: 'postgres://a', workerUrl: 'postgres://w' };
const checkout = '/checkout';
let home: string;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'samsyn-home-'));
  await prepareHome(home, ports, Date.now());
});
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

function contentOf(...path: string[]): string {
  return readFileSync(join(home, ...path), 'utf8');
}

test('every key says that it is a demonstration', () => {
  for (const { own } of nodePlans)
    for (const file of [
      'own/first.json',
      'public/first.json',
      'ledger.json',
      'witness.json',
      'fields.json',
    ])
      expect(JSON.parse(contentOf(own.name, 'keys', file))).toMatchObject({ demonstration: true });
});

test('only the owner may read what is secret', () => {
  for (const file of [
    'migration/keys/own/first.json',
    'tls/migrationsverket.key',
    'migration/oidc-client-secret',
  ])
    expect(statSync(join(home, file)).mode & 0o077).toBe(0);
});

test('preparing again changes nothing', async () => {
  const files = ['police/keys/own/first.json', 'tls/ca.pem', 'police/oidc-client-secret'];
  const before = files.map((file) => contentOf(file));
  await prepareHome(home, ports, Date.now());
  expect(files.map((file) => contentOf(file))).toEqual(before);
});

test("the node's own schema accepts its file, and each node trusts the other's public keys", () => {
  for (const { own, peer } of nodePlans) {
    const file = writeNodeConfig({ home, checkout, ports, own, peer, database });
    const config = NodeConfig.parse(parse(readFileSync(file, 'utf8')));
    expect(config.demonstration).toBe(true);
    expect(config.directory[0]?.authority.id).toBe(peer.authority.id);
    expect(contentOf(own.name, config.directory[0]?.publicKeys ?? '', 'first.json')).not.toMatch(
      /"(d|priv)":/,
    );
    expect(contentOf(own.name, config.oidc.clientSecretFile).length).toBeGreaterThan(32);
  }
});

test('a node that has run and lost its keys is not given new ones', async () => {
  writeFileSync(join(home, 'police', 'database.json'), '{}');
  rmSync(join(home, 'police', 'keys'), { recursive: true });
  await expect(prepareHome(home, ports, Date.now())).rejects.toMatchObject({
    code: 'runtime.folder-half-written',
  });
});

test('starting over removes what a testbed made and nothing else', async () => {
  writeFileSync(join(home, 'notes.txt'), 'mine');
  await clearHome(home);
  expect(readdirSync(home)).toEqual(['notes.txt']);
});

// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PublicKeys } from '@samsyn/envelope';
import { NodeConfig } from '@samsyn/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { runSamsyn } from '../demo/run-samsyn.ts';
import { startTemporaryTestbed } from '../start/start-temporary-testbed.ts';
import type { TemporaryTestbed } from '../start/start-temporary-testbed.ts';
import { startCarelessNode } from './careless-node.ts';
import { makeForger } from './forger.ts';
import { nodeKeysOf } from './node-keys-of.ts';

const Report = z.object({
  passed: z.number(),
  failed: z.number(),
  vectors: z.array(
    z.object({ name: z.string(), section: z.string(), passed: z.boolean() }).loose(),
  ),
});

let testbed: TemporaryTestbed;
let url: string;

beforeAll(async () => {
  testbed = await startTemporaryTestbed();
  ({ url } = await makeForger(testbed));
});
afterAll(async () => {
  await testbed.stop();
});

/** Plays the Migration Agency towards the police's node, or what stands in front of it. */
async function conformance(
  node: string,
): Promise<{ code: number; report: z.infer<typeof Report> }> {
  const { migration, police } = testbed.nodes;
  const [sender, recipient] = [migration.plan.authority.id, police.plan.authority.id];
  const at = (...path: string[]): string => join(testbed.home, ...path);
  const asked = Object.entries({
    node,
    ca: at('tls', 'ca.pem'),
    cert: at('tls', `${sender}.pem`),
    key: at('tls', `${sender}.key`),
    keys: at('migration', 'keys', 'own', 'first.json'),
    as: sender,
    'node-keys': at('police', 'keys', 'public', 'first.json'),
    to: recipient,
  }).flatMap(([name, value]) => [`--${name}`, value]);
  const { code, stdout } = await runSamsyn(['conformance', '--json', ...asked]);
  return { code, report: Report.parse(JSON.parse(stdout)) };
}

describe('the vectors of the protocol', () => {
  test('are all met by a node of ours, and each names where the protocol asks for it', async () => {
    const { code, report } = await conformance(url);
    expect(report.vectors.filter(({ passed }) => !passed)).toEqual([]);
    expect(code).toBe(0);
    const page = readFileSync(join(import.meta.dirname, '../../../docs/protocol.md'), 'utf8');
    const headings = new Set(page.match(/^#{2,3} .*$/gm)?.map((line) => line.replace(/^#+ /, '')));
    for (const { name, section } of report.vectors)
      expect(headings.has(section), `${name}: ${section}`).toBe(true);
  });

  test('show up a node that takes a message without a look at its signatures', async () => {
    const { own } = await nodeKeysOf(testbed.home, 'police');
    const { shown } = await makeForger(testbed);
    const { id } = testbed.nodes.police.plan.authority;
    const text = (name: string): string => readFileSync(join(testbed.home, 'tls', name), 'utf8');
    const itself = { cert: text(`${id}.pem`), key: text(`${id}.key`), ca: text('ca.pem') };
    const careless = await startCarelessNode({ url, shown, itself, own });
    try {
      const { code, report } = await conformance(careless.url);
      expect(code).toBe(1);
      expect(report.vectors.filter(({ passed }) => !passed).map(({ name }) => name)).toEqual([
        'ed25519-missing',
        'ml-dsa-missing',
        'ed25519-broken',
        'ml-dsa-broken',
        'ed25519-doubled',
        'ml-dsa-doubled',
      ]);
    } finally {
      await careless.close();
    }
  });

  test('are set up with a peer that a node of ours can be told of', async () => {
    const folder = join(testbed.home, 'conformance-peer');
    expect((await runSamsyn(['conformance', '--setup', folder])).code).toBe(0);
    const entry: unknown = parse(readFileSync(join(folder, 'directory-entry.yaml'), 'utf8'));
    const { directory } = NodeConfig.pick({ directory: true }).parse(entry);
    const keys = readFileSync(join(folder, directory[0]?.publicKeys ?? '', 'peer.json'), 'utf8');
    expect(PublicKeys.parse(JSON.parse(keys))).toBeDefined();
  });
});

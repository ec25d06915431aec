// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateLedgerKey } from '@samsyn/ledger';
import { verifierKeyIn } from '../start/node-keys.ts';
import type { NodePlan } from '../start/node-plan.ts';
import type { Testbed } from '../start/start-testbed.ts';
import type { Power } from './power.ts';

/**
 * Lets the ledger of a restored node, whose process has ended, go on under another key and name, and
 * enters the key at the other node. Both run when this resolves.
 */
export async function takeNewLedgerKey(
  { nodes }: Pick<Testbed, 'nodes'>,
  power: Power,
  node: NodePlan['name'],
): Promise<void> {
  const other = node === 'police' ? 'migration' : 'police';
  const folder = dirname(nodes[node].configFile);
  const before = verifierKeyIn(folder, 'ledger');
  const name = `second.${before.split('+')[0]}`;
  const key = await generateLedgerKey(name, 'log', { demonstration: true });
  writeFileSync(join(folder, 'keys', 'ledger.json'), JSON.stringify(key));
  const { configFile } = nodes[other];
  const config = readFileSync(configFile, 'utf8');
  if (!config.includes(before)) throw new Error('the other node does not name the ledger’s key');
  await power.cut(other);
  writeFileSync(configFile, config.replaceAll(before, key.vkey));
  await power.restore(other);
  await power.restore(node);
}

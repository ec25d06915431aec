// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { generateNodeKeys, publicKeysOf } from '@samsyn/envelope';
import { generateLedgerKey } from '@samsyn/ledger';
import { addFieldKey } from '@samsyn/node';
import { instantOf, SamsynError } from '@samsyn/terms';
import { writeSecret } from '../files/write-secret.ts';
import type { NodePlan } from './node-plan.ts';

const dayMs = 24 * 60 * 60 * 1000;
const validityDays = 3_650;

/** The ledger's name in its checkpoints. */
function ledgerNameOf(plan: NodePlan): string {
  return `${plan.authority.id}.demonstration.samsyn`;
}

async function generate(folder: string, plan: NodePlan, nowMs: number): Promise<void> {
  const demonstration = true;
  const valid = {
    from: instantOf(nowMs - dayMs),
    until: instantOf(nowMs + validityDays * dayMs),
  };
  const keys = await generateNodeKeys({ demonstration, valid });
  const name = ledgerNameOf(plan);
  const contents = {
    'own/first': keys,
    'public/first': publicKeysOf(keys),
    ledger: await generateLedgerKey(name, 'log', { demonstration }),
    witness: await generateLedgerKey(`witness.${name}`, 'witness', { demonstration }),
    fields: { ...addFieldKey(randomBytes), demonstration },
  };
  for (const part of ['own', 'public']) mkdirSync(join(folder, part), { mode: 0o700 });
  for (const [file, content] of Object.entries(contents))
    writeSecret(join(folder, `${file}.json`), `${JSON.stringify(content, null, 2)}\n`);
}

/**
 * `keys/` of the node's folder holds `own/`, `public/`, `ledger.json`, `witness.json` and
 * `fields.json`, all marked as a demonstration's, when this resolves. They are made together, once, and are in force from a
 * day before `nowMs` (milliseconds since 1970 UTC) for ten years.
 * @throws SamsynError `runtime.folder-half-written` when the node has run before and its keys are gone
 */
export async function ensureNodeKeys(
  nodeFolder: string,
  plan: NodePlan,
  nowMs: number,
): Promise<void> {
  const folder = join(nodeFolder, 'keys');
  if (existsSync(folder)) return;
  if (existsSync(join(nodeFolder, 'database.json')))
    throw new SamsynError(
      'runtime.folder-half-written',
      `The folder ${nodeFolder} has lost its keys; put them back, or start over with "npm start -- --fresh".`,
      folder,
    );
  const staged = `${folder}.unfinished`;
  rmSync(staged, { recursive: true, force: true });
  mkdirSync(staged, { recursive: true, mode: 0o700 });
  await generate(staged, plan, nowMs);
  renameSync(staged, folder);
}

/** The verifier key (C2SP) of a key file that `ensureNodeKeys` made. */
export function verifierKeyIn(nodeFolder: string, name: 'ledger' | 'witness'): string {
  const file = join(nodeFolder, 'keys', `${name}.json`);
  const key: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof key === 'object' && key !== null && 'vkey' in key) return String(key.vkey);
  throw new SamsynError('runtime.folder-half-written', `The file ${file} is not whole.`, file);
}

// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { generateNodeKeys, NodeKeys } from '@samsyn/envelope';
import { loadDirectory } from '@samsyn/node';
import type { ReadConfig } from '@samsyn/node';
import { instantOf, SamsynError } from '@samsyn/terms';
import type { Command } from './command.ts';
import { keyWindowOf } from './key-window-of.ts';
import { readNodeConfig } from './node-of.ts';
import { passphraseOf } from './passphrase-of.ts';
import { writeKeySet } from './write-key-set.ts';

type Part = 'signing' | 'encryption';

function partOf(only: string | undefined): Part | undefined {
  if (only === undefined || only === 'signing' || only === 'encryption') return only;
  throw new SamsynError('config.invalid', 'signing or encryption is expected', '--only');
}

/** The new set; where only one part is to be new, the other is that of the set in use. */
async function newSet(read: ReadConfig, fresh: NodeKeys, only: Part | undefined) {
  if (only === undefined) return fresh;
  const now = instantOf(Date.now());
  const { keyring } = await loadDirectory(read, () => now);
  const { kid } = keyring.ownAt(now).signing.Ed25519;
  const inUse = keyring.known.own.find(({ written }) => written.signing.ed25519.kid === kid);
  if (!inUse) throw new SamsynError('config.missing', 'no keys are in use', 'keys.folder');
  const { signing, encryption } = NodeKeys.parse(await read.secret(inUse.file));
  return only === 'signing' ? { ...fresh, encryption } : { ...fresh, signing };
}

/** Makes the next set of own keys, encrypted like the others; it signs once it has been accepted. */
export const keysAdd: Command = {
  usage: 'keys add --config node.yaml [--only signing|encryption] [--from MOMENT] [--until MOMENT]',
  summary: 'make new keys beside those in use; tell the other authority of them by keys announce',
  run: async (call) => {
    const text = { type: 'string' } as const;
    const options = { config: text, only: text, from: text, until: text } as const;
    const { values } = parseArgs({ args: [...call.args], options });
    const read = readNodeConfig(values.config, call);
    const { keys, demonstration } = read.config;
    const passphrase = passphraseOf(call.env);
    if (passphrase === undefined && !keys.plain && !demonstration)
      throw new SamsynError('keys.plain', 'no passphrase for the key file', 'keys.plain');
    const valid = keyWindowOf(values, Date.now());
    const fresh = await generateNodeKeys({ demonstration, valid, toBeAnnounced: true });
    const set = await newSet(read, fresh, partOf(values.only));
    const name = await writeKeySet(read.path(keys.folder), set, passphrase);
    call.out(`${name}: in force from ${valid.from} until ${valid.until}, to be announced\n`);
    return 0;
  },
};

// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { generateNodeKeys, NodeKeys, publicKeysOf } from '@samsyn/envelope';
import { loadDirectory } from '@samsyn/node';
import type { ReadConfig } from '@samsyn/node';
import { instantOf, SamsynError } from '@samsyn/terms';
import { given } from './command.ts';
import type { Command } from './command.ts';
import { keyWindowOf } from './key-window-of.ts';
import { readNodeConfig } from './node-of.ts';
import { passphraseOf } from './passphrase-of.ts';
import { writePublicFile } from './write-key-file.ts';
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

/**
 * Makes the next set of own keys, encrypted like the others; it signs once it has been accepted, or
 * at once where the other authority is given it by hand.
 */
export const keysAdd: Command = {
  usage:
    'keys add --config node.yaml [--only signing|encryption] [--from MOMENT] [--until MOMENT] [--public FILE [--by-hand]]',
  summary: 'make new keys beside those in use; tell the other authority of them by keys announce',
  run: async (call) => {
    const text = { type: 'string' } as const;
    const byHand = { type: 'boolean' } as const;
    const options = { config: text, only: text, from: text, until: text, public: text } as const;
    const { values } = parseArgs({
      args: [...call.args],
      options: { ...options, 'by-hand': byHand },
    });
    const announced = values['by-hand'] !== true;
    if (!announced) given(values.public, '--public');
    const read = readNodeConfig(values.config, call);
    const { keys, demonstration } = read.config;
    const passphrase = passphraseOf(call.env);
    if (passphrase === undefined && !keys.plain && !demonstration)
      throw new SamsynError('keys.plain', 'no passphrase for the key file', 'keys.plain');
    const valid = keyWindowOf(values, Date.now());
    const fresh = await generateNodeKeys({ demonstration, valid, toBeAnnounced: announced });
    const set = await newSet(read, fresh, partOf(values.only));
    const name = await writeKeySet(read.path(keys.folder), set, passphrase);
    if (values.public !== undefined) writePublicFile(values.public, publicKeysOf(set));
    const next = announced ? 'to be announced' : 'to be given by hand';
    call.out(`${name}: in force from ${valid.from} until ${valid.until}, ${next}\n`);
    return 0;
  },
};

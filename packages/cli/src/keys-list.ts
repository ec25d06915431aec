// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { standingOf } from '@samsyn/envelope';
import type { PublicKeys } from '@samsyn/envelope';
import { fingerprintOf } from '@samsyn/node';
import type { Instant } from '@samsyn/terms';
import type { Command } from './command.ts';
import { withNode } from './with-node.ts';

function linesOf(whose: string, keys: PublicKeys, now: Instant, agreed: boolean): string {
  const { valid, signing, encryption } = keys;
  const standing = valid ? standingOf(valid, now) : 'not-yet';
  return [
    `${whose}  ${agreed ? standing : 'to-be-accepted'}  ${valid?.from} - ${valid?.until}`,
    `  fingerprint  ${fingerprintOf(keys)}`,
    `  Ed25519      ${signing.ed25519.kid}`,
    `  ML-DSA-65    ${signing.mlDsa65.kid}`,
    `  encryption   ${encryption.kid}`,
    '',
  ].join('\n');
}

/** Prints every set of keys of both authorities, with its time and its fingerprint. */
export const keysList: Command = {
  usage: 'keys list --config node.yaml',
  summary: 'list the keys of both authorities, with their time, standing and fingerprints',
  run: async (call) => {
    const options = { config: { type: 'string' } } as const;
    const { values } = parseArgs({ args: [...call.args], options });
    return withNode(call, values.config, async ({ keyring, own, peer, clock }) => {
      const now = clock();
      for (const { written, agreed } of keyring.known.own)
        call.out(linesOf(own.authority.id, written, now, agreed));
      for (const { written } of keyring.known.peer)
        call.out(linesOf(peer.authority.id, written, now, true));
      return 0;
    });
  },
};

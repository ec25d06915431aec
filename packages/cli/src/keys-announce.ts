// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { announceKeys, fingerprintOf } from '@samsyn/node';
import type { Command } from './command.ts';
import { operatorActor } from './operator-actor.ts';
import { withNode } from './with-node.ts';

/** Announces new own keys, signed by those in force and by the new. */
export const keysAnnounce: Command = {
  usage: 'keys announce --config node.yaml',
  summary:
    'announce new keys to the other authority; prints the fingerprint to tell it by telephone',
  run: async (call) => {
    const options = { config: { type: 'string' } } as const;
    const { values } = parseArgs({ args: [...call.args], options });
    return withNode(call, values.config, async (node) => {
      const sets = await announceKeys(node, { operator: operatorActor() });
      for (const set of sets)
        call.out(`${set.signing.ed25519.kid}\nfingerprint: ${fingerprintOf(set)}\n`);
      if (sets.length === 0) call.out('no keys are to be announced\n');
      return 0;
    });
  },
};

// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { askResync, openDelivery, openNode } from '@samsyn/node';
import type { Command } from './command.ts';
import { readNodeConfig } from './node-of.ts';

const askEveryMs = 2_000;

/**
 * Asks the other authority to give anew what this node has lost, and says how far that has come until
 * it is done. The node itself must be running: what comes, comes through its door. With `--run`, a
 * re-sync that was asked for before is followed further.
 */
export const resync: Command = {
  usage: 'resync --config node.yaml [--run ID]',
  summary: 'after a restore: have the other authority give anew what this node has lost',
  run: async (call) => {
    const options = { config: { type: 'string' }, run: { type: 'string' } } as const;
    const { values } = parseArgs({ args: [...call.args], options });
    const read = readNodeConfig(values.config, call);
    const node = await openNode(read, { version: call.version });
    const delivery = openDelivery(read, node);
    try {
      const runId = values.run ?? randomUUID();
      call.out(`re-sync ${runId}\n`);
      const progress = await askResync(delivery, runId);
      for (;;) {
        const { done, cases, posted, kept } = await progress();
        call.out(`${cases} cases: ${posted} messages posted again, ${kept} kept back\n`);
        if (done) return kept === 0 ? 0 : 1;
        await setTimeout(askEveryMs);
      }
    } finally {
      await delivery.peerClient.close();
      await node.db.destroy();
    }
  },
};

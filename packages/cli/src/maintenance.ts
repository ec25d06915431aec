// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { turnMaintenance } from '@samsyn/node';
import { SamsynError } from '@samsyn/terms';
import type { Command } from './command.ts';
import { operatorActor } from './operator-actor.ts';
import { withNode } from './with-node.ts';

/** Begins or ends maintenance; every replica follows within a second or two. */
export const maintenance: Command = {
  usage: 'maintenance on|off --config node.yaml',
  summary: 'let officers read and take stops, and nothing else, while something is mended',
  run: async (call) => {
    const { values, positionals } = parseArgs({
      args: [...call.args],
      options: { config: { type: 'string' } },
      allowPositionals: true,
    });
    const [word] = positionals;
    if (word !== 'on' && word !== 'off')
      throw new SamsynError('input.schema', 'say on or off', 'on|off');
    const turned = await withNode(call, values.config, async (node) =>
      turnMaintenance(node, operatorActor(), word === 'on'),
    );
    call.out(`maintenance is ${word}${turned ? '' : ', as it was'}\n`);
    return 0;
  },
};

// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { openNode, publishFiles } from '@samsyn/node';
import { given } from './command.ts';
import type { Command } from './command.ts';
import { readNodeConfig } from './node-of.ts';

/** Writes the published ledger to a folder that any reader of a static log can be given. */
export const ledgerPublish: Command = {
  usage: 'ledger publish DIR --config node.yaml',
  summary: 'write the published ledger as tiles to a folder; what is there already stays',
  run: async (call) => {
    const options = { config: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({
      args: [...call.args],
      options,
      allowPositionals: true,
    });
    const folder = given(positionals[0], 'DIR');
    const node = await openNode(readNodeConfig(values.config, call), { version: call.version });
    try {
      const { size, written } = await publishFiles(node, folder);
      call.out(`${size} entries are published in ${folder}, ${written} files written\n`);
    } finally {
      await node.db.destroy();
    }
    return 0;
  },
};

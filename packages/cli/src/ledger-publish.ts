// SPDX-License-Identifier: EUPL-1.2
import { publishFiles } from '@samsyn/node';
import type { Command } from './command.ts';
import { fileAndConfig } from './file-and-config.ts';
import { withNode } from './with-node.ts';

/** Writes the published ledger to a folder that any reader of a static log can be given. */
export const ledgerPublish: Command = {
  usage: 'ledger publish DIR --config node.yaml',
  summary: 'write the published ledger as tiles to a folder; what is there already stays',
  run: async (call) => {
    const { file: folder, config } = fileAndConfig(call, 'DIR');
    await withNode(call, config, async (node) => {
      const { size, written } = await publishFiles(node, folder);
      call.out(`${size} entries are published in ${folder}, ${written} files written\n`);
    });
    return 0;
  },
};

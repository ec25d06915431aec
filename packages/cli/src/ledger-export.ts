// SPDX-License-Identifier: EUPL-1.2
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { exportLedger, openNode } from '@samsyn/node';
import { given } from './command.ts';
import type { Command } from './command.ts';
import { readNodeConfig } from './node-of.ts';

/** Writes the ledger to a file, up to the newest checkpoint that the other authority has cosigned. */
export const ledgerExport: Command = {
  usage: 'ledger export --config node.yaml --out FILE',
  summary: 'write the ledger to a file that can be verified elsewhere',
  run: async (call) => {
    const options = { config: { type: 'string' }, out: { type: 'string' } } as const;
    const { values } = parseArgs({ args: [...call.args], options });
    const node = await openNode(readNodeConfig(values.config, call), { version: call.version });
    try {
      await pipeline(
        Readable.from(exportLedger(node)),
        createWriteStream(given(values.out, '--out'), { mode: 0o600 }),
      );
    } finally {
      await node.db.destroy();
    }
    return 0;
  },
};

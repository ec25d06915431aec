// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { evidenceKeys, openNode } from '@samsyn/node';
import { given } from './command.ts';
import type { Command } from './command.ts';
import { readNodeConfig } from './node-of.ts';

/** Writes the public keys of both authorities, by which their bundles are verified. */
export const evidenceKeysOut: Command = {
  usage: 'evidence keys --config node.yaml --out FILE',
  summary: 'write the public keys of both authorities, for evidence verify',
  run: async (call) => {
    const options = { config: { type: 'string' }, out: { type: 'string' } } as const;
    const { values } = parseArgs({ args: [...call.args], options });
    const out = given(values.out, '--out');
    const node = await openNode(readNodeConfig(values.config, call), { version: call.version });
    try {
      writeFileSync(out, `${JSON.stringify(evidenceKeys(node), null, 2)}\n`);
      return 0;
    } finally {
      await node.db.destroy();
    }
  },
};

// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findWitnessed, openNode } from '@samsyn/node';
import { given } from './command.ts';
import type { Command } from './command.ts';
import { readNodeConfig } from './node-of.ts';

/** Writes by what the other authority's ledger can be checked: keys, and what was cosigned of it. */
export const ledgerWitnessed: Command = {
  usage: 'ledger witnessed --config node.yaml --out FILE',
  summary: 'write keys and the last cosigned checkpoint of the other authority, for ledger verify',
  run: async (call) => {
    const options = { config: { type: 'string' }, out: { type: 'string' } } as const;
    const { values } = parseArgs({ args: [...call.args], options });
    const out = given(values.out, '--out');
    const node = await openNode(readNodeConfig(values.config, call), { version: call.version });
    try {
      writeFileSync(out, `${JSON.stringify(await findWitnessed(node), null, 2)}\n`);
    } finally {
      await node.db.destroy();
    }
    return 0;
  },
};

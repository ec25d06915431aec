// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { carryIn } from '@samsyn/node';
import { readCarryFile, writeCarryFile } from './carry-file.ts';
import { given } from './command.ts';
import type { Command } from './command.ts';
import { operatorActor } from './operator-actor.ts';
import { withDelivery } from './with-delivery.ts';

/** Takes in a file that was carried here, and writes the file of receipts to carry back. */
export const carryImport: Command = {
  usage: 'carry import FILE --receipts FILE --config node.yaml',
  summary: 'take in a file from the other authority, and write the receipts to carry back',
  run: async (call) => {
    const options = { config: { type: 'string' }, receipts: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({
      args: [...call.args],
      options,
      allowPositionals: true,
    });
    const file = given(positionals[0], 'FILE');
    const back = given(values.receipts, '--receipts');
    await withDelivery(values.config, call, async (context) =>
      writeCarryFile(back, await carryIn(context, readCarryFile(file), operatorActor())),
    );
    call.out(`receipts: ${back}\n`);
    return 0;
  },
};

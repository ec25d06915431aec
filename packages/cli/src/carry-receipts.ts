// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { carryReceipts } from '@samsyn/node';
import { readCarryFile } from './carry-file.ts';
import { given } from './command.ts';
import type { Command } from './command.ts';
import { operatorActor } from './operator-actor.ts';
import { withDelivery } from './with-delivery.ts';

/** Takes in the receipts that were carried back; exit code 1 when a message got none that is good. */
export const carryReceiptsIn: Command = {
  usage: 'carry receipts FILE --config node.yaml',
  summary: 'take in the receipts that were carried back',
  run: async (call) => {
    const options = { config: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({
      args: [...call.args],
      options,
      allowPositionals: true,
    });
    const file = given(positionals[0], 'FILE');
    const taken = await withDelivery(values.config, call, async (context) =>
      carryReceipts(context, readCarryFile(file), operatorActor()),
    );
    for (const { sealedDigest, code } of taken.refusals)
      call.out(`no receipt: ${sealedDigest} (${code})\n`);
    const { heeded, known, unfit } = taken;
    call.out(`receipts: ${heeded} taken, ${known} known before, ${unfit} not good\n`);
    return unfit + taken.refusals.length === 0 ? 0 : 1;
  },
};

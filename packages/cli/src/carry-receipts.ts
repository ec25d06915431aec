// SPDX-License-Identifier: EUPL-1.2
import { carryReceipts } from '@samsyn/node';
import { readCarryFile } from './carry-file.ts';
import type { Command } from './command.ts';
import { fileAndConfig } from './file-and-config.ts';
import { operatorActor } from './operator-actor.ts';
import { withDelivery } from './with-delivery.ts';

/** Takes in the receipts that were carried back; exit code 1 when a message got none that is good. */
export const carryReceiptsIn: Command = {
  usage: 'carry receipts FILE --config node.yaml',
  summary: 'take in the receipts that were carried back',
  run: async (call) => {
    const { file, config } = fileAndConfig(call, 'FILE');
    const taken = await withDelivery(config, call, async (context) =>
      carryReceipts(context, readCarryFile(file), operatorActor()),
    );
    for (const { sealedDigest, code } of taken.refusals)
      call.out(`no receipt: ${sealedDigest} (${code})\n`);
    const { heeded, known, unfit } = taken;
    call.out(`receipts: ${heeded} taken, ${known} known before, ${unfit} not good\n`);
    return unfit + taken.refusals.length === 0 ? 0 : 1;
  },
};

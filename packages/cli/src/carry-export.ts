// SPDX-License-Identifier: EUPL-1.2
import { carryOut, checkCarry } from '@samsyn/node';
import { readCarryFile, writeCarryFile } from './carry-file.ts';
import type { Command } from './command.ts';
import { fileAndConfig } from './file-and-config.ts';
import { operatorActor } from './operator-actor.ts';
import { withDelivery } from './with-delivery.ts';

/** Writes all that waits for the other authority to a file, to be carried where no network goes. */
export const carryExport: Command = {
  usage: 'carry export FILE --config node.yaml',
  summary: 'write what waits for the other authority to a file, sealed as on the network',
  run: async (call) => {
    const { file, config } = fileAndConfig(call, 'FILE');
    await withDelivery(config, call, async (context) =>
      writeCarryFile(file, carryOut(context, operatorActor())),
    );
    const { end } = await checkCarry(readCarryFile(file));
    for (const { messageId, sealedDigest } of end.messages)
      call.out(`message ${messageId} ${sealedDigest}\n`);
    call.out(`messages: ${end.messages.length}\n`);
    return 0;
  },
};

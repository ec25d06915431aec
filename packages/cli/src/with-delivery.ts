// SPDX-License-Identifier: EUPL-1.2
import { openDelivery, openNode } from '@samsyn/node';
import type { CaseContext, DeliveryContext } from '@samsyn/node';
import type { CommandCall } from './command.ts';
import { readNodeConfig } from './node-of.ts';

/** Does work on the node that `--config` names, beside the running one, and closes what it opened. */
export async function withDelivery<T>(
  config: string | undefined,
  call: CommandCall,
  work: (context: DeliveryContext & CaseContext) => Promise<T>,
): Promise<T> {
  const read = readNodeConfig(config, call);
  const node = await openNode(read, { version: call.version });
  const delivery = openDelivery(read, node);
  try {
    return await work({ ...node, ...delivery });
  } finally {
    await delivery.peerClient.close();
    await node.db.destroy();
  }
}

// SPDX-License-Identifier: EUPL-1.2
import { openNode } from '@samsyn/node';
import type { CaseContext } from '@samsyn/node';
import type { CommandCall } from './command.ts';
import { readNodeConfig } from './node-of.ts';

/** Does something at the node that the configuration names, and lets go of its database. */
export async function withNode<T>(
  call: CommandCall,
  config: string | undefined,
  work: (node: CaseContext) => Promise<T>,
): Promise<T> {
  const node = await openNode(readNodeConfig(config, call), { version: call.version });
  try {
    return await work(node);
  } finally {
    await node.db.destroy();
  }
}

// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { runAsChild } from './processes/run-as-child.ts';

/** What this process needs of a node. */
interface NodeProgram {
  /** The node answers at its listeners when this resolves. */
  startNode(configFile: string): Promise<{ stop(): Promise<void> }>;
}

function isNodeProgram(module: object): module is NodeProgram {
  return 'startNode' in module && typeof module.startNode === 'function';
}

// One node as a process of its own; its argument is the path of its node.yaml.
await runAsChild(async () => {
  const nodeProgram: object = await import('@samsyn/node');
  if (!isNodeProgram(nodeProgram))
    throw new SamsynError('runtime.internal', 'This version has no node to start.');
  const node = await nodeProgram.startNode(process.argv[2] ?? '');
  return { facts: {}, stop: () => node.stop() };
});

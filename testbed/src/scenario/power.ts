// SPDX-License-Identifier: EUPL-1.2
import type { NodePlan } from '../start/node-plan.ts';
import type { Testbed } from '../start/start-testbed.ts';

/** The power of each node, to be cut and given back. */
export interface Power {
  /** Ends the node's process as a power cut would; resolves when it is gone. */
  cut(node: NodePlan['name']): Promise<void>;
  /** Starts it again; resolves when it answers. */
  restore(node: NodePlan['name']): Promise<void>;
}

export function powerOf({ nodes }: Pick<Testbed, 'nodes'>): Power {
  const running = { migration: nodes.migration.child, police: nodes.police.child };
  return {
    cut: async (node) => {
      process.kill(running[node].pid, 'SIGKILL');
      await running[node].ended;
    },
    restore: async (node) => {
      running[node] = await nodes[node].startAgain();
    },
  };
}

// SPDX-License-Identifier: EUPL-1.2
import { until } from '../demo/until.ts';
import type { Rig } from './rig.ts';
import type { Victim } from './victim.ts';

const settled = `state in ('delivered', 'refused', 'withdrawn', 'received')`;

/** Messages that are still on their way out of the node, and answers that it has yet to give. */
async function onTheirWay(node: Victim): Promise<number> {
  const [row] = await node.query<{ count: number }>(
    `select (select count(*) from messages where direction = 'out' and not (${settled}))::int
       + (select count(*) from graphile_worker.jobs where task_identifier = any($1))::int as count`,
    [['deliver', 'deliver-stop', 'answer']],
  );
  return row?.count ?? 0;
}

/** Entries that no checkpoint covers yet that the other node has cosigned. */
async function unpublished(node: Victim): Promise<number> {
  const [row] = await node.query<{ count: number }>(
    `select (select count(*) from ledger_entries)::int
       - coalesce((select max(tree_size) from ledger_cosignatures), 0)::int as count`,
  );
  return row?.count ?? 0;
}

async function untilNone(
  rig: Rig,
  what: string,
  count: (node: Victim) => Promise<number>,
  deadlineMs: number,
): Promise<boolean> {
  const ask = async (): Promise<true | undefined> => {
    for (const node of Object.values(rig.nodes)) if ((await count(node)) > 0) return undefined;
    return true;
  };
  try {
    return await until(what, ask, deadlineMs);
  } catch {
    return false;
  }
}

/** Whether everything that was sent has come to its end in time. */
export function untilSettled(rig: Rig, deadlineMs: number): Promise<boolean> {
  return untilNone(rig, 'every message at its end', onTheirWay, deadlineMs);
}

/** Whether both ledgers are cosigned to their last entry in time. */
export function untilPublished(rig: Rig, deadlineMs: number): Promise<boolean> {
  return untilNone(rig, 'both ledgers cosigned', unpublished, deadlineMs);
}

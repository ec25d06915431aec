// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as wait } from 'node:timers/promises';
import { withClient } from '../../postgres/with-client.ts';

const sampleMs = 1_000;
/** What a resting node does by itself: its timers, its queue, its ledger. */
const quietMs = 300;
const samples = 3;
const longestMs = 20 * 60 * 1_000;

/** What a node does by itself, as it is seen from outside. */
export interface SeenNode {
  /** Processor time that it has spent so far. */
  readonly spentMs: () => number;
  /** An administrator's way to its database. */
  readonly databaseUrl: string;
}

async function jobsDue(databaseUrl: string): Promise<number> {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ due: number }>(
      'select count(*)::int due from graphile_worker.jobs where run_at <= now()',
    );
    return rows[0]?.due ?? 0;
  });
}

/**
 * Resolves when a node that has just been started or filled has done what it had to do by itself: no
 * job is due, also none that goes at a pace, and its processor rests.
 */
export async function untilQuiet({ spentMs, databaseUrl }: SeenNode): Promise<void> {
  const begun = performance.now();
  let quiet = 0;
  while (quiet < samples) {
    if (performance.now() - begun > longestMs) throw new Error('the node does not come to rest');
    const before = spentMs();
    await wait(sampleMs);
    const rests = spentMs() - before < quietMs && (await jobsDue(databaseUrl)) === 0;
    quiet = rests ? quiet + 1 : 0;
  }
}

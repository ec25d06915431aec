// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { openJournal } from '../faults/journal.ts';
import { judgeRig } from '../faults/judged.ts';
import type { Judged } from '../faults/judged.ts';
import { startOfficers } from '../faults/officers.ts';
import { startRig } from '../faults/rig.ts';
import type { Stoppers } from '../processes/stoppers.ts';
import { agreeInstalled } from '../start/agree-installed.ts';
import { followAt } from './follow-at.ts';
import { startReplicas } from './start-replicas.ts';

/** What came of a node as several replicas, one of which was killed. */
export interface ReplicasResult extends Judged {
  readonly replicas: number;
  readonly killed: number;
  /** Messages that were promised to officers before the kill. */
  readonly promisedBefore: number;
  /** Replicas that ended without having been killed. */
  readonly endedByThemselves: number;
  /** Cases whose changes anybody was told of, and those that who follows at any living replica was not. */
  readonly casesFollowed: number;
  readonly casesUntold: number;
  readonly durationMs: number;
}

export interface ReplicasOptions {
  readonly seed: number;
  /** Messages promised before the kill, and as many after it. */
  readonly promises: number;
  readonly home: string;
  readonly stoppers: Stoppers;
}

const replicasWanted = 3;
const killed = 1;
const casesAtATime = 3;
const nodeScript = join(import.meta.dirname, '../faults/victim-process.ts');

/** Who follows at one replica is told of what was recorded at another, too. */
function compared(followers: readonly ReadonlySet<string>[]) {
  const all = new Set(followers.flatMap((cases) => [...cases]));
  const untold = [...all].filter((one) => followers.some((cases) => !cases.has(one)));
  return { casesFollowed: all.size, casesUntold: untold.length };
}

/**
 * Three replicas of one node on one database, the other node as it is, officers at work at both: one
 * replica is killed with SIGKILL and never comes back. The rest goes on; then both nodes are asked
 * what they know, and it is judged by the journal, which neither writes.
 */
export async function runReplicas(options: ReplicasOptions): Promise<ReplicasResult> {
  const { seed, promises, home, stoppers } = options;
  const begun = performance.now();
  const scripts = { migration: nodeScript, police: nodeScript };
  const rig = await startRig({ home, ownDisks: false, scripts, stoppers });
  const { migration, police } = rig.nodes;
  await agreeInstalled({ nodes: { migration: migration.facts, police: police.facts } });
  const replicas = await startReplicas(rig, replicasWanted);
  const followers = await Promise.all(replicas.map(async (one) => followAt(rig, one)));
  const journal = openJournal(join(home, 'journal.jsonl'));
  const work = { rig, journal, seed, atATime: casesAtATime };
  const officers = startOfficers({ ...work, onOrder: () => undefined, onPromise: () => undefined });
  await officers.untilPromised(promises);
  await replicas[killed]?.kill();
  await officers.untilPromised(2 * promises);
  await officers.goHome();
  const judged = await judgeRig(rig, journal);
  return {
    replicas: replicasWanted,
    killed: 1,
    promisedBefore: promises,
    ...judged,
    endedByThemselves: replicas.reduce((sum, one) => sum + one.endedByItself, 0),
    ...compared(followers.filter((_one, at) => at !== killed)),
    durationMs: Math.round(performance.now() - begun),
  };
}

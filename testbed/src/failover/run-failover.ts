// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { routes } from '@samsyn/contract';
import { CaseId } from '@samsyn/terms';
import { Desk } from '../faults/desk.ts';
import { openJournal, readJournal } from '../faults/journal.ts';
import type { Journal } from '../faults/journal.ts';
import { judgeRig } from '../faults/judged.ts';
import type { Judged } from '../faults/judged.ts';
import { startOfficers } from '../faults/officers.ts';
import type { Officers } from '../faults/officers.ts';
import { persist } from '../faults/persist.ts';
import { startRig } from '../faults/rig.ts';
import type { Rig } from '../faults/rig.ts';
import { startVictimDatabase } from '../faults/victim-database.ts';
import { seededRandom } from '../population/seeded-random.ts';
import type { Stoppers } from '../processes/stoppers.ts';
import { agreeInstalled } from '../start/agree-installed.ts';
import { DatabasePair } from './database-pair.ts';
import { areReportsAlike } from './are-reports-alike.ts';

/** One primary killed and its standby promoted. */
export interface Failover {
  /** From the kill until the standby takes writes. */
  readonly promotedMs: number;
  /** From the kill until an officer opens a case at the node again, which the node records. */
  readonly withoutServiceMs: number;
  /** Orders that the node has said yes to until then. */
  readonly promisedBefore: number;
}

/** What came of a node whose primary was killed, once or more. */
export interface FailoverResult extends Judged {
  readonly postgres: string;
  readonly failovers: readonly Failover[];
  /** Whether figures read from the standby are those of the primary; absent where it was not tried. */
  readonly reportsAlike?: boolean;
  /** How often a node's process ended; its database going away must not end it. */
  readonly endedByThemselves: number;
  readonly durationMs: number;
}

export interface FailoverOptions {
  readonly seed: number;
  readonly failovers: number;
  /** Messages promised before each kill, and after the last. */
  readonly promises: number;
  /** The folder of the PostgreSQL that the pair runs on. */
  readonly installation: string;
  readonly home: string;
  readonly stoppers: Stoppers;
}

const casesAtATime = 3;
const killWithinMs = 400;
const nodeScript = join(import.meta.dirname, '../faults/victim-process.ts');

async function startWithPair(options: FailoverOptions): Promise<{ rig: Rig; pair: DatabasePair }> {
  const { home, stoppers, installation } = options;
  let pair: DatabasePair | undefined;
  const rig = await startRig({
    home,
    ownDisks: false,
    scripts: { migration: nodeScript, police: nodeScript },
    stoppers,
    startDatabase: async (database) => {
      if (database.name !== 'migration') return startVictimDatabase(database);
      return (pair = await DatabasePair.make(installation, database));
    },
  });
  if (pair === undefined) throw new Error('the node of the first authority has a database');
  const { migration, police } = rig.nodes;
  await agreeInstalled({ nodes: { migration: migration.facts, police: police.facts } });
  return { rig, pair };
}

/** Opens a case that was sent, as often as it takes; the node records each opening. */
async function untilServed({ nodes }: Rig, journal: Journal): Promise<void> {
  const desk = new Desk(nodes.migration.facts.url, 'mv-return-officer-1');
  const ordered = readJournal(journal.file).find((line) => line.kind === 'ordered');
  const params = { caseId: CaseId.parse(ordered?.caseId) };
  await persist('a case opened', () =>
    desk.ask((officer) => officer.call(routes.getCase, { params })),
  );
}

async function failOver(rig: Rig, pair: DatabasePair, journal: Journal, promisedBefore: number) {
  const killed = performance.now();
  const since = (): number => Math.round(performance.now() - killed);
  await pair.kill();
  journal.write({ kind: 'fault', round: 1, what: 'kill-database', node: 'migration' });
  const promoted = pair.start().then(since);
  await untilServed(rig, journal);
  const withoutServiceMs = since();
  return { promotedMs: await promoted, withoutServiceMs, promisedBefore };
}

async function failOverAgain(
  options: FailoverOptions,
  { rig, pair, journal }: { rig: Rig; pair: DatabasePair; journal: Journal },
  officers: Officers,
): Promise<readonly Failover[]> {
  const random = seededRandom(options.seed, 'failover');
  const failovers: Failover[] = [];
  for (let at = 1; at <= options.failovers; at += 1) {
    const promised = at * options.promises;
    await officers.untilPromised(promised);
    await pause(random.between(0, killWithinMs));
    failovers.push(await failOver(rig, pair, journal, promised));
    await pair.renewStandby();
  }
  await officers.untilPromised((options.failovers + 1) * options.promises);
  return failovers;
}

/**
 * Two nodes at work, the database of one a primary with a standby: the primary is killed with SIGKILL
 * and never comes back, the standby is promoted, the node finds it by itself. Then both nodes are asked
 * what they know, and it is judged by the journal, which neither writes.
 */
export async function runFailover(options: FailoverOptions): Promise<FailoverResult> {
  const begun = performance.now();
  const { rig, pair } = await startWithPair(options);
  const journal = openJournal(join(options.home, 'journal.jsonl'));
  const officers = startOfficers({
    rig,
    journal,
    seed: options.seed,
    atATime: casesAtATime,
    onOrder: () => undefined,
    onPromise: () => undefined,
  });
  const failovers = await failOverAgain(options, { rig, pair, journal }, officers);
  await officers.goHome();
  const judged = await judgeRig(rig, journal);
  const [version] = await rig.nodes.migration.query<{ server_version: string }>(
    'show server_version',
  );
  return {
    postgres: version?.server_version.split(' ')[0] ?? 'unknown',
    failovers,
    ...judged,
    reportsAlike: await areReportsAlike(rig.nodes.migration, options.home),
    endedByThemselves: Object.values(rig.nodes).reduce((sum, node) => sum + node.endedByItself, 0),
    durationMs: Math.round(performance.now() - begun),
  };
}

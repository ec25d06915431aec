// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { limits } from '@samsyn/terms';
import type { Stoppers } from '../processes/stoppers.ts';
import { agreeInstalled } from '../start/agree-installed.ts';
import { Arrivals } from './arrivals.ts';
import { untilPublished, untilSettled } from './drain.ts';
import { faultKinds } from './fault.ts';
import type { Fault, FaultKind } from './fault.ts';
import { inject } from './inject.ts';
import { keepRows } from './keep-rows.ts';
import { openJournal, readJournal } from './journal.ts';
import type { Journal } from './journal.ts';
import { Orders, untilMoment } from './moment.ts';
import { startOfficers } from './officers.ts';
import { planRound } from './plan-round.ts';
import { bothVerify, readFacts } from './read-facts.ts';
import { resultOf } from './result.ts';
import type { Result } from './result.ts';
import { startRig } from './rig.ts';
import type { Rig } from './rig.ts';
import { judge } from './verdict.ts';

export interface CampaignOptions {
  readonly rounds: number;
  readonly seed: number;
  /** The faults to choose from; all of them when left out. */
  readonly among?: readonly FaultKind[];
  /** The data folder, there and empty. */
  readonly home: string;
  /** Whether the databases lie on disks of their own, which this process may mount. */
  readonly ownDisks: boolean;
  /** The script that runs the police's node; the node as it is, when left out. */
  readonly policeScript?: string;
  /** How long everything has to arrive once all is mended; as long as a retry waits, when left out. */
  readonly settledWithinMs?: number;
  readonly stoppers: Stoppers;
  readonly onRound?: (round: number) => void;
}

const casesAtATime = 3;
const promisedBeforeRounds = 4;
const settledWithinMs = limits.retryMaxMs;
const publishedWithinMs = 60_000;
const nodeScript = join(import.meta.dirname, 'victim-process.ts');

async function playRound(
  rig: Rig,
  journal: Journal,
  orders: Orders,
  faults: readonly Fault[],
  round: number,
): Promise<void> {
  await Promise.all(
    faults.map(async (fault) => {
      await untilMoment(rig, orders, fault);
      journal.write({ kind: 'fault', round, what: fault.kind, node: fault.node });
      await inject(rig, journal, fault);
    }),
  );
}

function kindsFor({ among = faultKinds, ownDisks }: CampaignOptions): readonly FaultKind[] {
  return ownDisks ? among : among.filter((kind) => kind !== 'disk-full');
}

async function startNodes(options: CampaignOptions): Promise<Rig> {
  const { home, ownDisks, stoppers, policeScript = nodeScript } = options;
  const scripts = { migration: nodeScript, police: policeScript };
  const rig = await startRig({ home, ownDisks, scripts, stoppers });
  const { migration, police } = rig.nodes;
  await agreeInstalled({ nodes: { migration: migration.facts, police: police.facts } });
  return rig;
}

async function playRounds(
  rig: Rig,
  journal: Journal,
  arrivals: Arrivals,
  options: CampaignOptions,
): Promise<void> {
  const { seed, rounds, onRound } = options;
  const orders = new Orders();
  const officers = startOfficers({
    rig,
    journal,
    seed,
    atATime: casesAtATime,
    onOrder: () => orders.ordered(),
    onPromise: (messageId) => arrivals.promised(messageId),
  });
  await officers.untilPromised(promisedBeforeRounds);
  const among = kindsFor(options);
  for (let round = 1; round <= rounds; round += 1) {
    await playRound(rig, journal, orders, planRound(seed, round, among), round);
    onRound?.(round);
  }
  await officers.goHome();
}

/**
 * Two nodes under load while the faults of each round are done to them; then everything is mended,
 * what is on its way arrives, and both nodes are asked what they know. What came of it is judged by
 * the journal, which neither node writes.
 * @throws SamsynError when the nodes do not start, or an officer gets no answer for five minutes
 */
export async function runCampaign(options: CampaignOptions): Promise<Result> {
  const begun = performance.now();
  const rig = await startNodes(options);
  const journal = openJournal(join(options.home, 'journal.jsonl'));
  const arrivals = new Arrivals(rig);
  const roundsBegun = performance.now();
  await playRounds(rig, journal, arrivals, options);
  const roundsMs = performance.now() - roundsBegun;
  const settled = await untilSettled(rig, options.settledWithinMs ?? settledWithinMs);
  await arrivals.close();
  journal.close();
  const lines = readJournal(journal.file);
  const facts = await readFacts(rig, lines, () => untilPublished(rig, publishedWithinMs));
  const verdict = judge(lines, facts);
  await keepRows(rig, options.home, verdict.findings);
  const ledgersVerify = await bothVerify(rig);
  return resultOf(lines, verdict, {
    seed: options.seed,
    rounds: options.rounds,
    settled,
    ledgersVerify,
    endedByThemselves: Object.values(rig.nodes).reduce((sum, node) => sum + node.endedByItself, 0),
    p50Ms: arrivals.quantileMs(0.5),
    p99Ms: arrivals.quantileMs(0.99),
    roundsMs: Math.round(roundsMs),
    durationMs: Math.round(performance.now() - begun),
  });
}

// SPDX-License-Identifier: EUPL-1.2
import { countsOf, faultsOf } from './counts-of.ts';
import type { Counts } from './counts-of.ts';
import { untilPublished, untilSettled } from './drain.ts';
import type { Finding } from './facts.ts';
import { readJournal } from './journal.ts';
import type { Journal } from './journal.ts';
import { bothVerify, readFacts } from './read-facts.ts';
import type { Rig } from './rig.ts';
import { judge } from './verdict.ts';

/** What came of two nodes at work, by a journal that neither of them writes. */
export interface Judged extends Counts {
  /** Whether every message came to its end in time. */
  readonly settled: boolean;
  /** Whether both exported ledgers hold under the keys that the other node knows them by. */
  readonly ledgersVerify: boolean;
  readonly findings: readonly Finding[];
}

const settledWithinMs = 180_000;
const publishedWithinMs = 60_000;

/** Waits until everything that was sent is at its end, closes the journal, and asks both nodes what they know. */
export async function judgeRig(rig: Rig, journal: Journal): Promise<Judged> {
  const settled = await untilSettled(rig, settledWithinMs);
  journal.close();
  const lines = readJournal(journal.file);
  const facts = await readFacts(rig, lines, () => untilPublished(rig, publishedWithinMs));
  const verdict = judge(lines, facts);
  const ledgersVerify = await bothVerify(rig);
  return { ...countsOf(verdict), settled, ledgersVerify, findings: verdict.findings };
}

/** Whether nothing was found that may not be, and all of it is proved. */
export function isWhole(judged: Judged): boolean {
  return judged.sent > 0 && faultsOf(judged) === 0 && judged.settled && judged.ledgersVerify;
}

// SPDX-License-Identifier: EUPL-1.2
import { faultKinds } from './fault.ts';
import type { FaultKind } from './fault.ts';
import { countsOf, faultsOf } from './counts-of.ts';
import type { Counts } from './counts-of.ts';
import type { Finding } from './facts.ts';
import type { JournalLine } from './journal.ts';
import type { Verdict } from './verdict.ts';

interface Measured {
  readonly seed: number;
  readonly rounds: number;
  /** Whether every message came to its end in time once everything was mended. */
  readonly settled: boolean;
  /** Whether both exported ledgers hold under the keys that the other node knows them by. */
  readonly ledgersVerify: boolean;
  /** How often a node's process ended without having been killed. */
  readonly endedByThemselves: number;
  /** From the node's promise to the effect at the other, faults included. */
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly roundsMs: number;
  readonly durationMs: number;
}

/** What a campaign found. */
export interface Result extends Measured, Counts {
  readonly kills: number;
  readonly partitions: number;
  /** Withdrawn at the sender, in effect because the campaign brought them before they were posted. */
  readonly withdrawnAndBrought?: number;
  /** Messages that the receiver refused on the record, by code. */
  readonly refused: Readonly<Record<string, number>>;
  /** How often each fault was done. */
  readonly faults: Readonly<Record<FaultKind, number>>;
  /** Bytes that the campaign posted itself, past the sender. */
  readonly posted: Readonly<Record<'duplicate' | 'early' | 'forged', number>>;
  /** Orders that officers gave, and those that a node or the law refused, by code. */
  readonly orders: number;
  readonly turnedDown: Readonly<Record<string, number>>;
  /** The first of what was found, each with its message. */
  readonly findings: readonly Finding[];
}

const findingsShown = 40;

function tally(codes: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** The result of a campaign by its journal, the verdict and what was measured. */
export function resultOf(
  journal: readonly JournalLine[],
  verdict: Verdict,
  measured: Measured,
): Result {
  const { findings, withdrawnAndBrought, refused } = verdict;
  const done = tally(journal.flatMap((line) => (line.kind === 'fault' ? [line.what] : [])));
  const count = (...kinds: readonly FaultKind[]): number =>
    kinds.reduce((sum, kind) => sum + (done[kind] ?? 0), 0);
  const posted = tally(journal.flatMap((line) => (line.kind === 'posted' ? [line.what] : [])));
  const { duplicate = 0, early = 0, forged = 0 } = posted;
  return {
    ...countsOf(verdict),
    withdrawnAndBrought,
    kills: count('kill-node', 'kill-database'),
    partitions: count('cut', 'half-open', 'lost-answers', 'torn', 'reorder'),
    refused,
    faults: Object.fromEntries(faultKinds.map((kind) => [kind, count(kind)])) as Result['faults'],
    posted: { duplicate, early, forged },
    orders: journal.filter(({ kind }) => kind === 'ordered').length,
    turnedDown: tally(
      journal.flatMap((line) =>
        line.kind === 'turned-down' || line.kind === 'refused' ? [line.code] : [],
      ),
    ),
    ...measured,
    findings: findings.slice(0, findingsShown),
  };
}

/** Whether nothing was found that may not be, and all of it is proved. */
export function isClean(result: Result): boolean {
  const { settled, ledgersVerify, sent } = result;
  return sent > 0 && faultsOf(result) === 0 && settled && ledgersVerify;
}

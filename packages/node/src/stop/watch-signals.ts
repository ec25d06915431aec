// SPDX-License-Identifier: EUPL-1.2
import { isTravelBooked } from '@samsyn/casework';
import type { NotedSignal } from '@samsyn/casework';
import { instantAfter, legalDay, limits } from '@samsyn/terms';
import type { Instant, ItemEntry } from '@samsyn/terms';
import type { Tx } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import type { LoadedCase } from '../case/load-case.ts';
import { enqueue } from '../delivery/enqueue.ts';

/** When a stop is raised next, by how often it has been: by the minute when a journey is booked. */
export function raisedNextAt(
  now: Instant,
  entries: readonly ItemEntry[],
  timesRaised: number,
): Instant {
  if (isTravelBooked(entries, legalDay(now)))
    return instantAfter(now, limits.stopRaisedBeforeTravelMs);
  return instantAfter(now, timesRaised === 0 ? limits.stopRaisedFirstMs : limits.stopRaisedAgainMs);
}

/** Whether somebody at this authority, or who acts for it, has still to take note. */
export function isMissingHere({ own }: CaseContext, { missing }: NotedSignal): boolean {
  return missing.some(({ authority }) => authority === own.authority.role);
}

/**
 * Sees to it that each signal that somebody here has still to take note of stands on the list of
 * work, and is raised in time. What is watched already is not put off.
 */
export async function watchSignals(
  context: CaseContext,
  tx: Tx,
  { key, entries }: Pick<LoadedCase, 'key' | 'entries'>,
  signals: readonly NotedSignal[],
): Promise<void> {
  const now = context.clock();
  for (const signal of signals) {
    if (!isMissingHere(context, signal)) continue;
    const stopId = signal.signalId;
    await tx
      .insertInto('stop_watches')
      .values({ person_id: key.personId, case_id: key.caseId, stop_id: stopId, since: now })
      .onConflict((conflict) => conflict.columns(['person_id', 'stop_id']).doNothing())
      .execute();
    await enqueue(
      tx,
      'escalate-stop',
      { ...key, stopId },
      { queue: null, key: `escalate:${stopId}`, notBefore: raisedNextAt(now, entries, 0) },
    );
  }
}

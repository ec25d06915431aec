// SPDX-License-Identifier: EUPL-1.2
import { answerAlarms, clockAlarms, nextAnswerWake, nextWake } from '@samsyn/casework';
import type { ClockAlarm, Custody } from '@samsyn/casework';
import { legalDay, startOfDay } from '@samsyn/terms';
import type { Instant, PlainDate } from '@samsyn/terms';
import type { Tx } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import type { LoadedCase } from '../case/load-case.ts';
import { standingOf } from '../case/standing-of.ts';
import { enqueue } from '../delivery/enqueue.ts';
import { custodyOf } from './custody-of.ts';
import { alarmChange } from './keep-alarms.ts';

/** How the clocks of a case stand on a day. */
export interface ClocksNow {
  readonly custody: Custody;
  readonly due: readonly ClockAlarm[];
  readonly wakeAt: Instant | undefined;
}

/** The next of the days on which a clock speaks, or the moment before it when hours have passed. */
function wakeMoment(
  { open }: Custody,
  days: readonly (PlainDate | undefined)[],
  now: Instant,
): Instant | undefined {
  return [
    ...open.flatMap(({ due }) => due?.at ?? []).filter((at) => at > now),
    ...days.flatMap((day) => (day === undefined ? [] : [startOfDay(day)])),
  ]
    .toSorted()
    .at(0);
}

/** The clocks of a case as they are now. */
export function clocksNow(context: CaseContext, found: LoadedCase): ClocksNow {
  const now = context.clock();
  const today = legalDay(now);
  const custody = custodyOf(context, found.entries, now);
  const period = standingOf(context, found, today)['voluntary-period'];
  const days = [nextWake(custody, period, today), nextAnswerWake(custody, found.entries, today)];
  return {
    custody,
    due: [...clockAlarms(custody, period, today), ...answerAlarms(custody, found.entries, today)],
    wakeAt: wakeMoment(custody, days, now),
  };
}

/**
 * Sees to it that the clocks of a case are looked at in time: at once when something is due already,
 * else on the day on which one has something to say. Nothing is queued while none runs.
 */
export async function watchClocks(context: CaseContext, tx: Tx, found: LoadedCase): Promise<void> {
  const { due, wakeAt, custody } = clocksNow(context, found);
  const { raise, settle } = await alarmChange(tx, found.key, due);
  const atOnce =
    raise.length > 0 ||
    settle.length > 0 ||
    custody.open.some(({ basisGone }) => basisGone === 'lapsed');
  if (!atOnce && wakeAt === undefined) return;
  const { personId, caseId } = found.key;
  await enqueue(
    tx,
    'run-clocks',
    { personId, caseId },
    {
      queue: null,
      key: `clocks:${caseId}:${atOnce ? 'now' : 'next'}`,
      ...(!atOnce && wakeAt !== undefined && { notBefore: wakeAt }),
    },
  );
}

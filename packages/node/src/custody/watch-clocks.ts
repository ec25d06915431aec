// SPDX-License-Identifier: EUPL-1.2
import { answerAlarms, clockAlarms, nextAnswerWake, nextWake } from '@samsyn/casework';
import type { ClockAlarm, Custody } from '@samsyn/casework';
import { legalDay, startOfDay } from '@samsyn/terms';
import type { PlainDate } from '@samsyn/terms';
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
  readonly wakeOn: PlainDate | undefined;
}

/** The clocks of a case on the day it is now. */
export function clocksNow(context: CaseContext, found: LoadedCase): ClocksNow {
  const today = legalDay(context.clock());
  const custody = custodyOf(context, found.entries, today);
  const period = standingOf(context, found, today)['voluntary-period'];
  return {
    custody,
    due: [...clockAlarms(custody, period, today), ...answerAlarms(custody, found.entries, today)],
    wakeOn: [nextWake(custody, period, today), nextAnswerWake(custody, found.entries, today)]
      .filter((day) => day !== undefined)
      .toSorted()
      .at(0),
  };
}

/**
 * Sees to it that the clocks of a case are looked at in time: at once when something is due already,
 * else on the day on which one has something to say. Nothing is queued while none runs.
 */
export async function watchClocks(context: CaseContext, tx: Tx, found: LoadedCase): Promise<void> {
  const { due, wakeOn, custody } = clocksNow(context, found);
  const { raise, settle } = await alarmChange(tx, found.key, due);
  const atOnce =
    raise.length > 0 ||
    settle.length > 0 ||
    custody.open.some(({ basisGone }) => basisGone === 'lapsed');
  if (!atOnce && wakeOn === undefined) return;
  const { personId, caseId } = found.key;
  await enqueue(
    tx,
    'run-clocks',
    { personId, caseId },
    {
      queue: null,
      key: `clocks:${caseId}:${atOnce ? 'now' : 'next'}`,
      ...(!atOnce && wakeOn !== undefined && { notBefore: startOfDay(wakeOn) }),
    },
  );
}

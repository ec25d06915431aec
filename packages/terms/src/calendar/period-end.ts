// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '../dates.ts';
import type { PeriodLength, PeriodRule } from '../period-rule.ts';
import { addDays, addLength } from './add-length.ts';
import { workingDayFrom } from './rest-day.ts';

/**
 * The end of a period that began with an event on a day: its last day, or the first day on which it
 * no longer runs, as its counting says. Undefined where neither the rule nor the decision says how
 * long it is.
 * @param decided the length that the decision itself gives
 */
export function periodEnd(
  { length, counting }: PeriodRule,
  event: PlainDate,
  decided?: PeriodLength,
): PlainDate | undefined {
  const counted = decided ?? length;
  if (counted === undefined) return undefined;
  const whole = addLength(event, counted, counting.missingDay);
  const end = counting.firstDay === 'included' ? addDays(whole, -1) : whole;
  return counting.restDays === 'next-working-day' ? workingDayFrom(end) : end;
}

/** Whether a period with this end has run out on a day. */
export function hasEnded({ counting }: PeriodRule, end: PlainDate, on: PlainDate): boolean {
  return counting.lastDay === 'included' ? on > end : on >= end;
}

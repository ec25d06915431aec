// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '../dates.ts';
import { limits } from '../limits.ts';
import type { PeriodLength, PeriodRule } from '../period-rule.ts';
import { addDays, addLength } from './add-length.ts';
import { civilOf } from './day-number.ts';
import { workingDayFrom } from './rest-day.ts';

/** A case can state any number and any day; a period is counted in whole units, within the calendar. */
function isCountable(event: PlainDate, { n }: PeriodLength): boolean {
  const whole = Number.isInteger(n) && n >= 0 && n <= limits.decidedUnitsMax;
  return whole && civilOf(event).year <= limits.countedFromYearMax;
}

/**
 * The end of a period that began with an event on a day: its last day, or the first day on which it
 * no longer runs, as its counting says. Undefined where neither the rule nor the decision says how
 * long it is, and where what the case states cannot be counted: a part of a day, a length or a day
 * beyond `limits.decidedUnitsMax` and `limits.countedFromYearMax`.
 * @param decided the length that the decision itself gives
 */
export function periodEnd(
  { length, counting }: PeriodRule,
  event: PlainDate,
  decided?: PeriodLength,
): PlainDate | undefined {
  const counted = decided ?? length;
  if (counted === undefined || !isCountable(event, counted)) return undefined;
  const whole = addLength(event, counted, counting.missingDay);
  const end = counting.firstDay === 'included' ? addDays(whole, -1) : whole;
  return counting.restDays === 'next-working-day' ? workingDayFrom(end) : end;
}

/** Whether a period with this end has run out on a day. */
export function hasEnded({ counting }: PeriodRule, end: PlainDate, on: PlainDate): boolean {
  return counting.lastDay === 'included' ? on > end : on >= end;
}

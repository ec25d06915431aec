// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '../dates.ts';
import type { PeriodCounting, PeriodLength } from '../period-rule.ts';
import { civilOf, dayNumber, dayOfNumber, plainDateOf } from './day-number.ts';

const hoursPerDay = 24;
const monthsPerYear = 12;

export function addDays(day: PlainDate, days: number): PlainDate {
  return dayOfNumber(dayNumber(day) + days);
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function addMonths(
  from: PlainDate,
  months: number,
  missingDay: PeriodCounting['missingDay'],
): PlainDate {
  const { year, month, day } = civilOf(from);
  const whole = year * monthsPerYear + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(whole / monthsPerYear), (whole % monthsPerYear) + 1];
  const last = daysIn(toYear, toMonth);
  if (day <= last) return plainDateOf({ year: toYear, month: toMonth, day });
  const end = plainDateOf({ year: toYear, month: toMonth, day: last });
  return missingDay === 'last-of-month' ? end : addDays(end, 1);
}

/**
 * The day of the same number or weekday, the length later. Hours are counted to the day on which
 * they can end at the latest; the hour itself is no matter of a calendar.
 */
export function addLength(
  day: PlainDate,
  { n, unit }: PeriodLength,
  missingDay: PeriodCounting['missingDay'],
): PlainDate {
  switch (unit) {
    case 'hours':
      return addDays(day, Math.ceil(n / hoursPerDay));
    case 'days':
      return addDays(day, n);
    case 'weeks':
      return addDays(day, n * 7);
    case 'months':
      return addMonths(day, n, missingDay);
    case 'years':
      return addMonths(day, n * monthsPerYear, missingDay);
  }
}

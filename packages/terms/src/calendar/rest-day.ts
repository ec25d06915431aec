// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '../dates.ts';
import { addDays } from './add-length.ts';
import { dayNumber, weekday } from './day-number.ts';
import { easterSunday } from './easter-sunday.ts';

const friday = 5;
const saturday = 6;

/** New Year, Epiphany, 1 May, 25 and 26 December, and the eves that count as such for a last day. */
const fixed: ReadonlySet<string> = new Set([
  '01-01',
  '01-06',
  '05-01',
  '12-24',
  '12-25',
  '12-26',
  '12-31',
]);

/** 6 June took the place of Whit Monday in 2005. */
const nationalDayFrom = 2005;

/** Good Friday, Easter Monday, Ascension Day, and Whit Monday while it was one. */
function isOfEaster(day: PlainDate, year: number): boolean {
  const fromEaster = dayNumber(day) - dayNumber(easterSunday(year));
  return (
    fromEaster === -2 ||
    fromEaster === 1 ||
    fromEaster === 39 ||
    (fromEaster === 50 && year < nationalDayFrom)
  );
}

/** The Friday of 19–25 June; the eve of midsummer's day. */
function isMidsummerEve(day: PlainDate): boolean {
  const inMonth = day.slice(5);
  return inMonth >= '06-19' && inMonth <= '06-25' && weekday(day) === friday;
}

/**
 * Whether a measure that is due that day may wait: Saturdays, Sundays, public holidays, and the eves
 * of midsummer, Christmas and New Year (lag 1930:173, lag 1989:253; from memory). Computed, so that
 * no list runs out.
 */
export function isRestDay(day: PlainDate): boolean {
  const year = Number(day.slice(0, 4));
  return (
    weekday(day) >= saturday ||
    fixed.has(day.slice(5)) ||
    (day.slice(5) === '06-06' && year >= nationalDayFrom) ||
    isMidsummerEve(day) ||
    isOfEaster(day, year)
  );
}

/** The day itself, or the first working day after it. */
export function workingDayFrom(day: PlainDate): PlainDate {
  let found = day;
  while (isRestDay(found)) found = addDays(found, 1);
  return found;
}

// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '../dates.ts';
import { plainDateOf } from './day-number.ts';

/** Easter Sunday of a Gregorian year, by the anonymous computus (Meeus, Astronomical Algorithms, ch. 8). */
export function easterSunday(year: number): PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const skipped = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  return plainDateOf({ year, month: Math.floor(days / 31), day: (days % 31) + 1 });
}

// SPDX-License-Identifier: EUPL-1.2
import { parsePlainDate } from '../dates.ts';
import type { PlainDate } from '../dates.ts';

const yearsPerEra = 400;
const daysPerEra = 146_097;
/** From the first of March of the year 0, where the count begins, to 1970-01-01. */
const daysToEpoch = 719_468;

export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function civilOf(day: PlainDate): CivilDay {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    day: Number(day.slice(8)),
  };
}

/** @throws SamsynError `input.not-a-date` for a day that the calendar does not have */
export function plainDateOf({ year, month, day }: CivilDay): PlainDate {
  const two = (n: number) => String(n).padStart(2, '0');
  return parsePlainDate(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);
}

/** Days since 1970-01-01 in the Gregorian calendar; years begin in March, so a leap day is last. */
export function dayNumber(of: PlainDate): number {
  const { year, month, day } = civilOf(of);
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / yearsPerEra);
  const yearOfEra = marchYear - era * yearsPerEra;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - daysToEpoch;
}

/** The day that is `number` days after 1970-01-01. */
export function dayOfNumber(number: number): PlainDate {
  const shifted = number + daysToEpoch;
  const era = Math.floor(shifted / daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / (daysPerEra - 1))) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * yearsPerEra + (month <= 2 ? 1 : 0);
  return plainDateOf({ year, month, day });
}

/** Monday 1 to Sunday 7. */
export function weekday(day: PlainDate): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

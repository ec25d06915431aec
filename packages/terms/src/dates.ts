// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { SamsynError } from './errors.ts';

const plainDatePattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function daysIn(year: number, month: number): number {
  const leaps = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leaps ? 29 : (monthDays[month - 1] ?? 0);
}

/** Reckoned, not made into a `Date`: each value that is read has several days in it. */
function isCalendarDay(text: string): boolean {
  const match = plainDatePattern.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  // The year 0000 is none in the databases and calendars that dates go on to.
  return year > 0 && day > 0 && day <= daysIn(year, month);
}

function isInstant(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/.test(text)) return false;
  return isCalendarDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
}

/** A day of the legal calendar (Europe/Stockholm), `YYYY-MM-DD`, one that exists. */
export const PlainDate = z
  .string()
  .refine(isCalendarDay, {
    message: 'not a day of the calendar (YYYY-MM-DD)',
    params: { code: 'input.not-a-date' },
  })
  .brand<'PlainDate'>()
  .meta({ description: 'A day, YYYY-MM-DD, Europe/Stockholm' });
export type PlainDate = z.infer<typeof PlainDate>;

/** A moment, RFC 3339 in UTC with `Z`, to the millisecond at the most. */
export const Instant = z
  .string()
  .refine(isInstant, {
    message: 'not a moment in UTC (RFC 3339 with Z)',
    params: { code: 'input.not-a-date' },
  })
  .brand<'Instant'>()
  .meta({ description: 'A moment, RFC 3339, UTC' });
export type Instant = z.infer<typeof Instant>;

/** @throws SamsynError `input.not-a-date` */
export function parsePlainDate(text: unknown, path?: string): PlainDate {
  const parsed = PlainDate.safeParse(text);
  if (!parsed.success)
    throw new SamsynError('input.not-a-date', 'not a day of the calendar (YYYY-MM-DD)', path);
  return parsed.data;
}

/** The moment that `epochMs` (milliseconds since 1970 UTC) stands for. */
export function instantOf(epochMs: number): Instant {
  return Instant.parse(new Date(epochMs).toISOString());
}

/** The moment so many milliseconds after another. */
export function instantAfter(at: Instant, ms: number): Instant {
  return instantOf(Date.parse(at) + ms);
}

const stockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
});

/** The legal day of a moment: the date in Stockholm. */
export function legalDay(at: Instant): PlainDate {
  return parsePlainDate(stockholm.format(new Date(at)));
}

const hourMs = 60 * 60 * 1000;

/** The moment at which a day begins in Stockholm, in summer time or not. */
export function startOfDay(day: PlainDate): Instant {
  const summer = instantOf(Date.parse(day) - 2 * hourMs);
  return legalDay(summer) === day ? summer : instantAfter(summer, hourMs);
}

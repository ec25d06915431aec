// SPDX-License-Identifier: EUPL-1.2
import { parsePlainDate } from '@samsyn/terms';
import type { PlainDate } from '@samsyn/terms';

const dayMs = 24 * 60 * 60 * 1000;

function epochMs(day: PlainDate): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayOf(ms: number): PlainDate {
  return parsePlainDate(new Date(ms).toISOString().slice(0, 10));
}

export function addDays(day: PlainDate, days: number): PlainDate {
  return dayOf(epochMs(day) + days * dayMs);
}

/** The same day of the month `months` later, or the month's last day when it has none such. */
export function addMonths(day: PlainDate, months: number): PlainDate {
  const whole = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const first = `${String(Math.floor(whole / 12)).padStart(4, '0')}-${String((whole % 12) + 1).padStart(2, '0')}`;
  const next = whole + 1;
  const afterMonth = `${String(Math.floor(next / 12)).padStart(4, '0')}-${String((next % 12) + 1).padStart(2, '0')}-01`;
  const lastDay = Number(addDays(parsePlainDate(afterMonth), -1).slice(8));
  const wanted = Math.min(Number(day.slice(8)), lastDay);
  return parsePlainDate(`${first}-${String(wanted).padStart(2, '0')}`);
}

export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((epochMs(to) - epochMs(from)) / dayMs);
}

/** The earlier of two days. */
export function earlier(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b;
}

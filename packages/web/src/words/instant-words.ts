// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '@samsyn/terms';
import { type Language, localeOf } from '../language/locale-of.ts';

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** A moment as the clock shows it in Stockholm: `2026-11-23 14:05`. */
export function instantText(at: Instant): string {
  return clock.format(Date.parse(at));
}

const steps: ReadonlyArray<readonly [Intl.RelativeTimeFormatUnit, number]> = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** How long ago it was at `nowMs` (milliseconds since 1970 UTC), in whole days, hours or minutes. */
export function ageText(at: Instant, nowMs: number, language: Language): string {
  const format = new Intl.RelativeTimeFormat(localeOf[language], { numeric: 'always' });
  const gone = Date.parse(at) - nowMs;
  for (const [unit, lengthMs] of steps) {
    if (Math.abs(gone) >= lengthMs) return format.format(Math.trunc(gone / lengthMs), unit);
  }
  return new Intl.RelativeTimeFormat(localeOf[language], { numeric: 'auto' }).format(0, 'minute');
}

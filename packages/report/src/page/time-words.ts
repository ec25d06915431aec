// SPDX-License-Identifier: EUPL-1.2
import type { Sentence } from '@samsyn/terms';

const secondMs = 1000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

const units = {
  sv: { second: 's', minute: 'min', hour: 'tim', day: 'dygn', locale: 'sv-SE' },
  en: { second: 's', minute: 'min', hour: 'h', day: 'days', locale: 'en-GB' },
} as const;

function rounded(value: number, locale: string): string {
  return (value < 10 ? Math.round(value * 10) / 10 : Math.round(value)).toLocaleString(locale);
}

/** A length of time as a reader takes it in: `1,5 s`, `12 min`, `3 tim`, `2 dygn`. */
export function timeWords(ms: number, language: keyof Sentence = 'sv'): string {
  const { second, minute, hour, day, locale } = units[language];
  if (ms < minuteMs) return `${rounded(ms / secondMs, locale)} ${second}`;
  if (ms < hourMs) return `${rounded(ms / minuteMs, locale)} ${minute}`;
  if (ms < 2 * dayMs) return `${rounded(ms / hourMs, locale)} ${hour}`;
  return `${rounded(ms / dayMs, locale)} ${day}`;
}

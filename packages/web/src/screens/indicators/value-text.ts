// SPDX-License-Identifier: EUPL-1.2
import type { IndicatorValueView } from '@samsyn/contract';
import type { FigureRow } from '@samsyn/terms';
import type { IndicatorWords } from '../../messages/sv-indicators.ts';

const number = new Intl.NumberFormat('sv-SE');
const percent = new Intl.NumberFormat('sv-SE', { style: 'percent' });

const units = [
  ['day', 86_400_000, 2],
  ['hour', 3_600_000, 1],
  ['minute', 60_000, 1],
  ['second', 1_000, 0],
] as const;

/** A length of time in the largest unit that it fills: `3 dygn`, `12 min`. */
export function lengthText(ms: number, locale: string): string {
  const [unit, unitMs] = units.find(([, size, least]) => ms >= size * least) ?? units[3];
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: ms / unitMs < 10 ? 1 : 0,
  }).format(ms / unitMs);
}

/** What an indicator says, in words. */
export function valueText(
  words: IndicatorWords,
  value: IndicatorValueView,
  locale: string,
): string {
  switch (value.kind) {
    case 'count':
      return number.format(value.value);
    case 'median':
      return lengthText(value.value, locale);
    case 'share':
      return `${percent.format(value.value)} (${words.count(number.format(value.count), number.format(value.of))})`;
    case 'hidden':
      return words.hidden;
    case 'nothing':
      return words.nothing;
  }
}

/** A row's number; nought where there is no row. */
export function countText(words: IndicatorWords, row: FigureRow | undefined): string {
  if (row === undefined) return '0';
  return row.count === null ? words.hidden : number.format(row.count);
}

/** A row's share of its whole. */
export function shareText(words: IndicatorWords, row: FigureRow | undefined): string {
  if (row === undefined || row.of === 0) return words.nothing;
  return row.count === null || row.of === null ? words.hidden : percent.format(row.count / row.of);
}

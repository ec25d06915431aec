// SPDX-License-Identifier: EUPL-1.2
import { limits } from '@samsyn/terms';
import type { FigureRow } from '@samsyn/terms';
import type { CountedRow } from './counted-row.ts';
import { sumsTo } from './definitions/sums-to.ts';
import { quantile } from './quantile.ts';

function isSmall(count: number): boolean {
  return count > 0 && count < limits.figureCountToldMin;
}

/** The number is small, or what is left of its whole is. */
function isRevealing({ count, of }: CountedRow): boolean {
  return isSmall(count) || (of !== null && (isSmall(of) || isSmall(of - count)));
}

/** The rows that add up to one known whole; a row by itself where nothing is added up. */
function groupOf(row: CountedRow): string {
  const { figure, direction, part, detail } = row;
  switch (sumsTo(row)) {
    case 'parts':
      return `${figure} ${direction}`;
    case 'details':
      return `${figure} ${direction} ${part}`;
    case 'nothing':
      return `${figure} ${direction} ${part} ${detail}`;
  }
}

/** Rows of one whole that must not be told: a hidden one is not to be had by subtraction. */
function hiddenIn(rows: readonly CountedRow[]): ReadonlySet<CountedRow> {
  const hidden = new Set(rows.filter(isRevealing));
  const told = rows
    .filter((row) => !hidden.has(row) && row.count > 0)
    .toSorted((a, b) => a.count - b.count);
  const sum = (): number => [...hidden].reduce((all, { count }) => all + count, 0);
  for (const next of told) {
    if (hidden.size === 0 || (hidden.size > 1 && !isSmall(sum()))) break;
    hidden.add(next);
  }
  return hidden;
}

function toldRow(row: CountedRow, hidden: boolean): FigureRow {
  const { figure, direction, part, detail, count, of, times } = row;
  const spread = isSmall(times.length) ? [] : times;
  const whole = hidden && of !== null && (isSmall(of) || of === count) ? null : of;
  return {
    figure,
    direction,
    part,
    detail,
    count: hidden ? null : count,
    of: whole,
    medianMs: quantile(spread, 0.5),
    quarterMs: quantile(spread, 0.25),
    threeQuartersMs: quantile(spread, 0.75),
    hidden,
  };
}

/** What is summed up from other rows of its figure: with them it could be turned around. */
function isDerived({ figure, part }: CountedRow): boolean {
  return figure === 'departures' && part === 'firm';
}

function betrays(row: CountedRow, hidden: ReadonlySet<CountedRow>): boolean {
  return isDerived(row) && [...hidden].some(({ figure }) => figure === row.figure);
}

/**
 * What may be told of what was counted. Numbers below `limits.figureCountToldMin` are hidden, nought
 * apart; so is a number whose complement is so small, and so many of its neighbours that what is
 * hidden does not follow from the rest. A nought of a hidden whole is left out. A spread is told of so
 * many times at the least.
 */
export function hideSmall(rows: readonly CountedRow[]): readonly FigureRow[] {
  const hidden = new Set(
    [...Map.groupBy(rows, groupOf).values()].flatMap((group) => [...hiddenIn(group)]),
  );
  return rows
    .filter((row) => row.count > 0 || !hidden.has(row))
    .map((row) => toldRow(row, hidden.has(row) || betrays(row, hidden)));
}

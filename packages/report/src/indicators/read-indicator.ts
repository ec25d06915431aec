// SPDX-License-Identifier: EUPL-1.2
import type { FigureRow, FigureStatement } from '@samsyn/terms';
import type { Indicator } from './indicator.ts';

/** An indicator at one authority. `nothing`: there was nothing to count. `hidden`: too small to tell. */
export type IndicatorValue =
  | { readonly kind: 'count' | 'median'; readonly value: number }
  | { readonly kind: 'share'; readonly value: number; readonly count: number; readonly of: number }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'nothing' };

type Figures = Pick<FigureStatement, 'role' | 'rows'>;

function rowOf(indicator: Indicator, { role, rows }: Figures): FigureRow | undefined {
  const { figure, direction, part, detail } = indicator;
  return rows.find(
    (row) =>
      row.figure === figure &&
      row.direction === direction[role] &&
      row.part === part &&
      row.detail === detail,
  );
}

/** What the authority's figures say of the indicator. */
export function readIndicator(indicator: Indicator, figures: Figures): IndicatorValue {
  const row = rowOf(indicator, figures);
  if (!row) return { kind: 'nothing' };
  const { count, of, medianMs } = row;
  if (row.hidden && indicator.measure !== 'median') return { kind: 'hidden' };
  switch (indicator.measure) {
    case 'count':
      return count === null ? { kind: 'hidden' } : { kind: 'count', value: count };
    case 'median':
      return medianMs === null ? { kind: 'hidden' } : { kind: 'median', value: medianMs };
    case 'share':
      if (count === null || of === null) return { kind: 'hidden' };
      return of === 0 ? { kind: 'nothing' } : { kind: 'share', value: count / of, count, of };
  }
}

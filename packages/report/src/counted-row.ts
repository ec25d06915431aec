// SPDX-License-Identifier: EUPL-1.2
import type { FigureDirection, FigureId } from '@samsyn/terms';

/** A number as it was counted, before what is too small to be told is hidden. */
export interface CountedRow {
  readonly figure: FigureId;
  readonly direction: FigureDirection;
  readonly part: string;
  readonly detail: string;
  readonly count: number;
  readonly of: number | null;
  /** The times that the spread is taken from, milliseconds. */
  readonly times: readonly number[];
}

type Said = Pick<CountedRow, 'figure' | 'direction' | 'count'> & Partial<CountedRow>;

/** A row of the whole, of nothing but a number, where nothing else is said. */
export function counted(row: Said): CountedRow {
  return { part: '', detail: '', of: null, times: [], ...row };
}

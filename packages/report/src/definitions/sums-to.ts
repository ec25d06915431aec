// SPDX-License-Identifier: EUPL-1.2
import type { FigureId } from '@samsyn/terms';
import type { CountedRow } from '../counted-row.ts';

type Sum = 'parts' | 'details' | 'nothing';

/** Which rows of a figure add up to a whole that is told elsewhere. */
const sums: Readonly<Partial<Record<FigureId, Sum>>> = {
  'items-by-outcome': 'parts',
  gates: 'parts',
  'cases-returned': 'parts',
  'gap-missing': 'details',
  'gap-barred': 'details',
  'receipt-time': 'details',
  'answer-time': 'details',
  'judgment-time': 'details',
  'acceptance-time': 'details',
  'stop-time': 'details',
  departures: 'details',
  'register-differences': 'details',
  classes: 'details',
};

/** What the row adds up to with its neighbours; a whole stands by itself. */
export function sumsTo({ figure, part, detail }: CountedRow): Sum {
  const sum = sums[figure] ?? 'nothing';
  const isWhole = (sum === 'parts' && part === '') || (sum === 'details' && detail === '');
  return isWhole ? 'nothing' : sum;
}

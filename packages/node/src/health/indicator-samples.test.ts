// SPDX-License-Identifier: EUPL-1.2
import { FigureRow } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { indicatorSamples } from './indicator-samples.ts';
import { printMetrics } from './print-metrics.ts';

function row(told: Partial<FigureRow>): FigureRow {
  return FigureRow.parse({
    figure: 'handovers',
    direction: 'given',
    part: '',
    detail: '',
    count: null,
    of: null,
    medianMs: null,
    quarterMs: null,
    threeQuartersMs: null,
    hidden: false,
    ...told,
  });
}

test('an indicator is one line with its number, and without a number where it is too small', () => {
  const rows = [
    row({ count: 40 }),
    row({ part: 'complete', count: 30, of: 40 }),
    row({ figure: 'acceptance-time', count: 20, medianMs: 90_000 }),
    row({ figure: 'open-cases', direction: 'own', hidden: true }),
  ];
  const lines = printMetrics(indicatorSamples({ role: 'migration', rows })).split('\n');
  expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).toEqual([
    'samsyn_indicator_hidden{indicator="open-cases"} 1',
    'samsyn_indicator_count{indicator="handovers"} 40',
    'samsyn_indicator_share_ratio{indicator="handovers-complete"} 0.75',
    'samsyn_indicator_median_seconds{indicator="acceptance-time"} 90',
  ]);
});

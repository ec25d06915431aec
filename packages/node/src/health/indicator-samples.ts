// SPDX-License-Identifier: EUPL-1.2
import { indicators, readIndicator } from '@samsyn/report';
import type { FigureStatement } from '@samsyn/terms';
import type { Sample } from './metrics.ts';

/**
 * The indicators in numbers. One that is hidden because it is too small is told of as hidden and has
 * no number; one of which there was nothing to count is not told of.
 */
export function indicatorSamples(statement: Pick<FigureStatement, 'role' | 'rows'>): Sample[] {
  return indicators.flatMap((one): Sample[] => {
    const found = readIndicator(one, statement);
    const labels = { indicator: one.id };
    switch (found.kind) {
      case 'nothing':
        return [];
      case 'hidden':
        return [{ name: 'samsyn_indicator_hidden', labels, value: 1 }];
      case 'count':
        return [{ name: 'samsyn_indicator_count', labels, value: found.value }];
      case 'median':
        return [{ name: 'samsyn_indicator_median_seconds', labels, value: found.value / 1000 }];
      case 'share':
        return [{ name: 'samsyn_indicator_share_ratio', labels, value: found.value }];
    }
  });
}

// SPDX-License-Identifier: EUPL-1.2
import { SamsynError, daysBetween, limits } from '@samsyn/terms';
import type { FigurePeriod } from '@samsyn/terms';

/** @throws SamsynError `figures.period` unless the days go forward and are neither few nor too many */
export function assertPeriod({ from, until }: FigurePeriod): void {
  const days = daysBetween(from, until);
  if (days < limits.figurePeriodDaysMin || days > limits.figurePeriodDaysMax)
    throw new SamsynError('figures.period', 'the period is too short, too long or turned', 'until');
}

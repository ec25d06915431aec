// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '../dates.ts';
import type { PeriodId, PeriodRule } from '../period-rule.ts';

/** The wording of a period that is in force on a day. */
export function periodOn(
  periods: readonly PeriodRule[],
  period: PeriodId,
  day: PlainDate,
): PeriodRule | undefined {
  return periods.find(
    (rule) =>
      rule.period === period &&
      rule.inForce.from <= day &&
      (rule.inForce.until === undefined || day < rule.inForce.until),
  );
}

// SPDX-License-Identifier: EUPL-1.2
import { hasEnded, periodEnd, periodOn } from '@samsyn/terms';
import type { ItemEntry, PeriodId, PeriodRule, PlainDate } from '@samsyn/terms';
import type { Measure } from './measure.ts';

export interface ReviewDue {
  readonly on: PlainDate;
  readonly rule: PeriodRule;
}

function periodFor({ kind, longer }: Measure, entries: readonly ItemEntry[]): PeriodId {
  switch (kind) {
    case 'held':
      return longer ? 'held-longer' : 'held';
    case 'supervision':
      return 'review-supervision';
    case 'detention':
      return entries.some(({ item }) => String(item) === 'removal-decision')
        ? 'review-detention-enforcement'
        : 'review-detention';
  }
}

/**
 * The last day of a measure that is not reviewed before: from its last review, else from when it
 * began (9 kap. 12 §, 10 kap. 9 § UtlL). Undefined where no wording of the period is in force.
 */
export function reviewDue(
  measure: Measure,
  entries: readonly ItemEntry[],
  periods: readonly PeriodRule[],
): ReviewDue | undefined {
  const from = measure.kind === 'held' ? measure.begunOn : (measure.reviewedOn ?? measure.begunOn);
  const rule = periodOn(periods, periodFor(measure, entries), from);
  const on = rule && periodEnd(rule, from);
  return rule && on ? { on, rule } : undefined;
}

/** Whether the measure has lapsed by itself on a day (10 kap. 10 § UtlL). */
export function hasLapsed(due: ReviewDue | undefined, on: PlainDate): boolean {
  return due !== undefined && hasEnded(due.rule, due.on, on);
}

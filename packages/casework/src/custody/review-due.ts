// SPDX-License-Identifier: EUPL-1.2
import { PlainDate, hasEnded, instantAfter, periodEnd, periodOn, startOfDay } from '@samsyn/terms';
import type { Instant, ItemEntry, PeriodId, PeriodRule } from '@samsyn/terms';
import type { Measure } from './measure.ts';

export interface ReviewDue {
  readonly on: PlainDate;
  readonly rule: PeriodRule;
  /** The moment, where the period is one of hours and the moment it runs from was told. */
  readonly at: Instant | undefined;
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

const minuteMs = 60 * 1000;
const hourMs = 60 * minuteMs;

/**
 * The moment at which hours that began at a local time have passed. On the two days of the year on
 * which the clock is moved, the hour is counted as the day began.
 */
function hoursEnd(begunAt: string | undefined, { length }: PeriodRule): Instant | undefined {
  const [, day, hour, minute] = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}):(\d{2})/.exec(begunAt ?? '') ?? [];
  const begun = PlainDate.safeParse(day);
  if (!begun.success || length?.unit !== 'hours') return undefined;
  const into = Number(hour) * hourMs + Number(minute) * minuteMs;
  return instantAfter(startOfDay(begun.data), into + length.n * hourMs);
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
  return rule && on ? { on, rule, at: hoursEnd(measure.begunAt, rule) } : undefined;
}

/** Whether the measure has lapsed by itself by now: on the day, or to the minute where hours count. */
export function hasLapsed(due: ReviewDue | undefined, on: PlainDate, now?: Instant): boolean {
  if (due === undefined) return false;
  if (due.at !== undefined && now !== undefined) return now >= due.at;
  return hasEnded(due.rule, due.on, on);
}

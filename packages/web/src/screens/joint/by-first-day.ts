// SPDX-License-Identifier: EUPL-1.2
import type { JointCase } from '@samsyn/contract';

const last = '9999';

/** The first day that a step gives; steps stand by day. */
function firstDay({ steps }: Pick<JointCase, 'steps'>): string {
  return steps[0]?.by ?? last;
}

/** Cases by the day of their first step, those without a day last, otherwise as they stood. */
export function byFirstDay(cases: readonly JointCase[]): readonly JointCase[] {
  return cases.toSorted((a, b) => firstDay(a).localeCompare(firstDay(b)));
}

// SPDX-License-Identifier: EUPL-1.2
import { addDays, daysBetween } from '@samsyn/terms';
import type { PlainDate } from '@samsyn/terms';
import type { PeriodChange } from './period-change.ts';

/** A clock: it runs to its last day, stands still with days left, or has been taken away. */
export type PeriodClock =
  | { readonly state: 'running'; readonly lastDay: PlainDate }
  | { readonly state: 'suspended'; readonly since: PlainDate; readonly daysLeft: number }
  | { readonly state: 'revoked'; readonly on: PlainDate }
  | { readonly state: 'unknown' };

type Step = (clock: PeriodClock, change: PeriodChange) => PeriodClock;

function setAnew(clock: PeriodClock, { lastDay }: PeriodChange): PeriodClock {
  if (lastDay === undefined) return { state: 'unknown' };
  if (clock.state !== 'suspended') return { state: 'running', lastDay };
  const daysLeft = Math.max(0, daysBetween(clock.since, lastDay));
  return { ...clock, daysLeft };
}

const steps: Readonly<Record<PeriodChange['kind'], Step>> = {
  extended: setAnew,
  new: (_clock, { lastDay }) =>
    lastDay === undefined ? { state: 'unknown' } : { state: 'running', lastDay },
  revoked: (_clock, { on }) => ({ state: 'revoked', on }),
  suspended: (clock, { on }) =>
    clock.state === 'running' && on <= clock.lastDay
      ? { state: 'suspended', since: on, daysLeft: daysBetween(on, clock.lastDay) }
      : clock,
  resumed: (clock, { on }) =>
    clock.state === 'suspended'
      ? { state: 'running', lastDay: addDays(on, clock.daysLeft) }
      : clock,
};

/**
 * The clock after the decisions on it, in their order: days that were left when it was suspended
 * are left when it runs again. What cannot follow, such as suspending what has run out, moves
 * nothing.
 */
export function runPeriod(
  lastDay: PlainDate | undefined,
  changes: readonly PeriodChange[],
): PeriodClock {
  const begun: PeriodClock =
    lastDay === undefined ? { state: 'unknown' } : { state: 'running', lastDay };
  return changes.reduce<PeriodClock>((clock, change) => steps[change.kind](clock, change), begun);
}

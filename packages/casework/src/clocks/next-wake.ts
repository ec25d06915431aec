// SPDX-License-Identifier: EUPL-1.2
import { addDays } from '@samsyn/terms';
import type { PlainDate } from '@samsyn/terms';
import type { Custody } from '../custody/custody-on.ts';
import type { Standing } from '../standing/computed.ts';
import { remindedDaysBefore } from './clock-alarms.ts';

function daysOf(lastDay: PlainDate): readonly PlainDate[] {
  return [...remindedDaysBefore.map((days) => addDays(lastDay, -days)), addDays(lastDay, 1)];
}

/**
 * The next day, after this one, on which a clock of the case has something to say by itself: a
 * reminder, or its end. Undefined when none runs.
 */
export function nextWake(
  { open }: Custody,
  period: Standing,
  on: PlainDate,
): PlainDate | undefined {
  const { word, on: lastDay } = period.value;
  const days = [
    ...open.flatMap(({ due }) => (due ? daysOf(due.on) : [])),
    ...(word === 'running' && lastDay !== null ? daysOf(lastDay) : []),
  ];
  return days
    .filter((day) => day > on)
    .toSorted()
    .at(0);
}

// SPDX-License-Identifier: EUPL-1.2
import { daysBetween } from '@samsyn/terms';
import type { EntryId, PlainDate } from '@samsyn/terms';
import type { Custody } from '../custody/custody-on.ts';
import type { Standing } from '../standing/computed.ts';

export type AlarmKind =
  | 'review-due'
  | 'custody-lapsed'
  | 'basis-gone'
  | 'two-bases'
  | 'period-ends'
  | 'answer-due'
  | 'correction-unnoted'
  | 'counsel-missing';

/** What a clock or a conflict asks of officers on a day; a higher level reaches more of them. */
export interface ClockAlarm {
  readonly kind: AlarmKind;
  readonly about: EntryId;
  readonly level: number;
}

/** Days before the last day at which a reminder is raised, each to more officers. */
export const remindedDaysBefore = [7, 3, 1] as const;

function levelOf(lastDay: PlainDate, on: PlainDate): number {
  const left = daysBetween(on, lastDay);
  return remindedDaysBefore.filter((days) => left <= days).length;
}

function ofCustody({ open, ended, conflict }: Custody, on: PlainDate): readonly ClockAlarm[] {
  const [latest] = open.toReversed();
  return [
    ...(conflict && latest
      ? [{ kind: 'two-bases' as const, about: latest.measure.entryId, level: 1 }]
      : []),
    ...open.flatMap(({ measure, due, basisGone }): ClockAlarm[] => {
      const about = measure.entryId;
      if (basisGone !== undefined) return [{ kind: 'basis-gone', about, level: 1 }];
      const level = due ? levelOf(due.on, on) : 0;
      return level > 0 ? [{ kind: 'review-due', about, level }] : [];
    }),
    ...ended.flatMap((measure): ClockAlarm[] =>
      measure.ended?.reason === 'lapsed'
        ? [{ kind: 'custody-lapsed', about: measure.entryId, level: 1 }]
        : [],
    ),
  ];
}

/** Everything that is to be seen to in a case on a day, whoever has seen it before. */
export function clockAlarms(
  custody: Custody,
  period: Standing,
  on: PlainDate,
): readonly ClockAlarm[] {
  const [basis] = period.basis;
  const { word, on: lastDay } = period.value;
  const level = word === 'running' && lastDay !== null ? levelOf(lastDay, on) : 0;
  return [
    ...ofCustody(custody, on),
    ...(basis && level > 0
      ? [{ kind: 'period-ends' as const, about: basis.entryId, level: 1 }]
      : []),
  ];
}

// SPDX-License-Identifier: EUPL-1.2
import { addDays } from '@samsyn/terms';
import type { EntryId, Instant, ItemEntry, PlainDate } from '@samsyn/terms';
import type { Custody } from '../custody/custody-on.ts';
import { awaitedAnswers } from '../questions/awaited-answers.ts';
import type { Standing } from '../standing/computed.ts';
import { counselWithinDays } from './answer-alarms.ts';
import type { AlarmKind } from './clock-alarms.ts';

/** The day, where hours count the moment too, and the clock that gives it. */
export interface AlarmDue {
  readonly on: PlainDate;
  readonly at: Instant | undefined;
  readonly source: 'custody-review' | 'voluntary-period' | 'answer-asked' | 'counsel';
}

/** Computed where an alarm asks for it alone. */
interface Clocks {
  readonly custody: () => Custody;
  readonly period: () => Standing;
  readonly entries: readonly ItemEntry[];
}

function reviewDay({ open }: Custody, about: EntryId): AlarmDue | undefined {
  const due = open.find(({ measure }) => measure.entryId === about)?.due;
  return due && { on: due.on, at: due.at, source: 'custody-review' };
}

function counselDay({ open }: Custody, about: EntryId): AlarmDue | undefined {
  const found = open.find(({ measure }) => measure.entryId === about);
  const on = found && addDays(found.measure.begunOn, counselWithinDays);
  return on && { on, at: undefined, source: 'counsel' };
}

/**
 * By when what an alarm asks for is to be done, as the clocks of the case stand: a review of custody
 * (9 kap. 12 §, 10 kap. 9 § UtlL), counsel (18 kap. 1 § UtlL), the end of the period, the day an
 * answer was asked for. Undefined where neither the law nor a question gives a day.
 */
export function alarmDue(
  kind: AlarmKind,
  about: EntryId,
  { custody, period, entries }: Clocks,
): AlarmDue | undefined {
  switch (kind) {
    case 'review-due':
      return reviewDay(custody(), about);
    case 'counsel-missing':
      return counselDay(custody(), about);
    case 'period-ends': {
      const { on } = period().value;
      return on === null ? undefined : { on, at: undefined, source: 'voluntary-period' };
    }
    case 'answer-due': {
      const asked = awaitedAnswers(entries).find((one) => one.about === about);
      return asked && { on: asked.respondBy, at: undefined, source: 'answer-asked' };
    }
    case 'custody-lapsed':
    case 'basis-gone':
    case 'two-bases':
    case 'correction-unnoted':
      return undefined;
  }
}

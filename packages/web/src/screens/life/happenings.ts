// SPDX-License-Identifier: EUPL-1.2
import type { CaseView, LifeEventView, TimelineEntry } from '@samsyn/contract';
import { type Instant, type PlainDate, legalDay } from '@samsyn/terms';

/** Something that happened: as an entry tells it, as the case's own record has it, or both. */
export interface Happening {
  readonly eventId: string;
  readonly day: PlainDate;
  readonly knownAt: Instant;
  readonly by: string;
  readonly told: LifeEventView | undefined;
  readonly line: TimelineEntry | undefined;
}

/** Everything that has happened in a case, once each, the latest first. */
export function happenings({ life, timeline }: Pick<CaseView, 'life' | 'timeline'>): Happening[] {
  const lines = new Map(timeline.map((line) => [line.eventId, line]));
  const told = life.events.map((event) => ({
    eventId: event.eventId,
    day: event.happenedOn,
    knownAt: event.knownAt,
    by: event.by,
    told: event,
    line: lines.get(event.eventId),
  }));
  const alsoTold = new Set(told.map(({ eventId }) => eventId));
  const others = timeline
    .filter(({ eventId }) => !alsoTold.has(eventId))
    .map((line) => ({
      eventId: line.eventId,
      day: legalDay(line.happenedAt),
      knownAt: line.knownAt,
      by: line.by.authority,
      told: undefined,
      line,
    }));
  return [...told, ...others].toSorted(
    (a, b) => b.day.localeCompare(a.day) || b.knownAt.localeCompare(a.knownAt),
  );
}

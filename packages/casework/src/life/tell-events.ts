// SPDX-License-Identifier: EUPL-1.2
import { LifeEvent, LifeEventKind } from '@samsyn/terms';
import type { KnownEntry } from '../acts/act-situation.ts';
import { caseReadings } from './case-readings.ts';
import { decisionReadings } from './decision-readings.ts';
import { journeyReadings } from './journey-readings.ts';
import type { Reading } from './told.ts';

const readings: Readonly<Record<string, Reading>> = {
  ...decisionReadings,
  ...caseReadings,
  ...journeyReadings,
};

/** The items that tell of something that has happened. */
export const eventItems: ReadonlySet<string> = new Set(Object.keys(readings));

function read(entry: KnownEntry): readonly LifeEvent[] {
  const told = readings[entry.item]?.(entry) ?? [];
  return told.map(({ on, ...data }, place) =>
    LifeEvent.parse({
      ...data,
      eventId: `${entry.entryId}-${place}`,
      happenedOn: on,
      knownAt: entry.knownAt,
      by: entry.heldBy,
      item: entry.item,
      asOf: entry.asOf,
      source: entry.source,
      ...(entry.document && { document: entry.document.digest }),
    }),
  );
}

const rank = new Map(LifeEventKind.options.map((kind, at) => [kind, at]));

/** Events by the day they happened; on one day by the order of the vocabulary, then by their ids. */
export function inOrder(events: readonly LifeEvent[]): readonly LifeEvent[] {
  return [...new Map(events.map((event) => [event.eventId, event])).values()].toSorted(
    (a, b) =>
      a.happenedOn.localeCompare(b.happenedOn) ||
      (rank.get(a.kind) ?? 0) - (rank.get(b.kind) ?? 0) ||
      a.eventId.localeCompare(b.eventId),
  );
}

/**
 * What the entries tell of as having happened, each event once and in order of when it happened,
 * whatever the order in which the entries came to be known.
 */
export function tellEvents(entries: readonly KnownEntry[]): readonly LifeEvent[] {
  return inOrder(entries.flatMap(read));
}

// SPDX-License-Identifier: EUPL-1.2
import { CaseLifeView } from '@samsyn/contract';
import type { TimelineEntry } from '@samsyn/contract';
import { caseLife, inOrder, tellEvents, timelineEvents } from '@samsyn/casework';
import type { ActSituation } from '@samsyn/casework';

/**
 * What has happened in the case and where it has led, from its entries and its own timeline. Which
 * values an event was told with stands with its entry, masked for who may not see it.
 */
export function lifeView(
  { entries, stops, today }: ActSituation,
  timeline: readonly TimelineEntry[],
): CaseLifeView {
  const lines = timeline.map(({ by, ...line }) => ({ ...line, by: by.authority }));
  const told = inOrder([...tellEvents(entries), ...timelineEvents(lines)]);
  const { events, ahead, decision, migrationCase, policeCase, transport } = caseLife(
    told,
    stops.standing,
    today,
  );
  const folded = [
    { of: 'decision', ...decision },
    { of: 'migration-case', ...migrationCase },
    { of: 'police-case', ...policeCase },
    { of: 'transport', ...transport },
  ];
  const outOfPlace = new Set(folded.flatMap((one) => one.outOfPlace));
  const views = [
    ...events.map((event) => ({
      event,
      standing: outOfPlace.has(event.eventId) ? 'out-of-place' : 'counts',
    })),
    ...ahead.map((event) => ({ event, standing: 'ahead' })),
  ];
  return CaseLifeView.parse({
    states: folded.map(({ of, state, since }) => ({ of, state, since })),
    events: views.map(({ event, standing }) => ({
      eventId: event.eventId,
      kind: event.kind,
      happenedOn: event.happenedOn,
      knownAt: event.knownAt,
      by: event.by,
      ...(event.item !== undefined && { item: event.item }),
      ...(event.source !== undefined && { source: event.source }),
      standing,
    })),
  });
}

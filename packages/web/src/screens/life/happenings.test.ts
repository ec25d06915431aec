// SPDX-License-Identifier: EUPL-1.2
import { LifeEventView, TimelineEntry } from '@samsyn/contract';
import { expect, test } from 'vitest';
import { happenings } from './happenings.ts';

const [line, other, entry] = [1, 2, 3].map((n) => `0198a3c4-0000-7000-8000-00000000000${n}`);

test('what is told twice stands once, by the day it happened and not when it was known', () => {
  const timeline = [
    TimelineEntry.parse({
      eventId: line,
      kind: 'handover-received',
      happenedAt: '2026-11-20T09:00:00.000Z',
      knownAt: '2026-11-20T09:00:00.000Z',
      by: { authority: 'polismyndigheten', officer: null },
      items: [],
    }),
    TimelineEntry.parse({
      eventId: other,
      kind: 'request-sent',
      happenedAt: '2026-11-21T23:30:00.000Z',
      knownAt: '2026-11-21T23:30:00.000Z',
      by: { authority: 'polismyndigheten', officer: 'Handläggare' },
      items: [],
    }),
  ];
  const told = { by: 'migrationsverket', standing: 'counts' };
  const events = [
    LifeEventView.parse({
      ...told,
      eventId: entry,
      kind: 'decision-issued',
      happenedOn: '2026-02-01',
      knownAt: '2026-11-22T09:00:00.000Z',
    }),
    LifeEventView.parse({
      ...told,
      eventId: line,
      kind: 'handover-received',
      happenedOn: '2026-11-20',
      knownAt: '2026-11-20T09:00:00.000Z',
    }),
  ];
  const found = happenings({ timeline, life: { states: [], events } });
  expect(found.map(({ eventId, day }) => [eventId, day])).toEqual([
    [other, '2026-11-22'],
    [line, '2026-11-20'],
    [entry, '2026-02-01'],
  ]);
  expect(found[1]?.line?.kind).toBe('handover-received');
});

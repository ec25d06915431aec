// SPDX-License-Identifier: EUPL-1.2
import { AuthorityId, Instant } from '@samsyn/terms';
import type { CaseEventKind } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { timelineEvents } from './timeline-events.ts';

const lines = (...kinds: readonly CaseEventKind[]) =>
  kinds.map((kind, at) => ({
    eventId: `l${at}`,
    kind,
    happenedAt: Instant.parse('2026-11-22T23:30:00Z'),
    knownAt: Instant.parse('2026-11-23T08:00:00Z'),
    by: AuthorityId.parse('migrationsverket'),
  }));
const kindsOf = (...kinds: readonly CaseEventKind[]) =>
  timelineEvents(lines(...kinds)).map(({ kind }) => kind);

test('a case that was sent is received once its receipt is verified, and once only', () => {
  expect(kindsOf('handover-sent')).toEqual([]);
  expect(kindsOf('handover-sent', 'receipt-verified', 'receipt-verified')).toEqual([
    'handover-received',
  ]);
  expect(kindsOf('handover-sent', 'handover-withdrawn', 'receipt-verified')).toEqual([]);
  expect(kindsOf('handover-received')).toEqual(['handover-received']);
});

test('it happened on the day in Sweden, and was known when it was', () => {
  expect(timelineEvents(lines('stop-sent'))[0]).toMatchObject({
    happenedOn: '2026-11-23',
    knownAt: '2026-11-23T08:00:00Z',
  });
});

// SPDX-License-Identifier: EUPL-1.2
import { LifeEventView, MessageStatus } from '@samsyn/contract';
import { expect, test } from 'vitest';
import { followUps } from './follow-up.ts';

const digest = 'a'.repeat(64);

function handover(n: number, at: string, receivedAt: string | null) {
  return MessageStatus.parse({
    messageId: `0198a3c4-0000-7000-8000-00000000000${n}`,
    kind: 'handover',
    direction: 'out',
    state: 'delivered',
    at,
    attempts: 1,
    lastErrorCode: null,
    digest,
    receipt: receivedAt && {
      result: 'accepted',
      code: null,
      receivedAt,
      ledgerLeaf: digest,
      proof: null,
    },
  });
}

function told(n: number, kind: string, happenedOn: string) {
  return LifeEventView.parse({
    eventId: `event-${n}`,
    kind,
    happenedOn,
    knownAt: `${happenedOn}T10:00:00.000Z`,
    by: 'polismyndigheten',
    standing: 'counts',
  });
}

test('each handover has its own line of what the other authority did until the next', () => {
  const found = followUps({
    messages: [
      handover(1, '2026-10-01T08:00:00.000Z', '2026-10-01T08:01:00.000Z'),
      handover(2, '2026-11-01T08:00:00.000Z', null),
    ],
    requests: [],
    life: {
      states: [],
      events: [
        told(1, 'handover-accepted', '2026-10-02'),
        told(2, 'handover-returned', '2026-10-20'),
        told(3, 'travel-booked', '2026-10-10'),
        told(4, 'handover-queried', '2026-11-03'),
      ],
    },
  });
  expect(found.map(({ steps }) => steps.map(({ what, on }) => `${what} ${on}`))).toEqual([
    ['queried 2026-11-03'],
    ['received 2026-10-01', 'accepted 2026-10-02', 'returned 2026-10-20'],
  ]);
});

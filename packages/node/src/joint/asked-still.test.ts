// SPDX-License-Identifier: EUPL-1.2
import { CaseId, Instant, MessageBody, MessageId } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { askedStill } from './asked-still.ts';
import type { ToldMessage } from './told-message.ts';

const requestId = '00000000-0000-7000-8000-0000000000aa';
const need = 'Behövs för att boka resan.';

function message(place: number, by: string, body: unknown): ToldMessage {
  return {
    caseId: CaseId.parse('00000000-0000-7000-8000-0000000000bb'),
    messageId: MessageId.parse(`00000000-0000-7000-8000-00000000000${place}`),
    by,
    at: Instant.parse(`2026-11-23T10:00:0${place}.000Z`),
    body: MessageBody.parse(body),
  };
}

function given(item: string) {
  const provisions = [{ act: '2005:716', chapter: 1, section: '1' }];
  return { item, mode: 'pull', outcome: 'must', provisions, rule: 'demo', entries: [] };
}

const request = message(1, 'polismyndigheten', {
  kind: 'request',
  requestId,
  items: [],
  requested: ['identity', 'destination'].map((item) => ({ item, need, asked: 'standing' })),
});

test('what was asked for stands until it has come, with the last word on it', () => {
  expect(askedStill([request])).toMatchObject([
    {
      requestId,
      told: { by: 'polismyndigheten' },
      items: [
        { item: 'identity', status: 'no-answer' },
        { item: 'destination', status: 'no-answer' },
      ],
    },
  ]);
  const judged = message(2, 'migrationsverket', {
    kind: 'answer',
    requestId,
    items: [],
    outstanding: [
      { item: 'identity', status: 'waits-for-judgment' },
      { item: 'destination', status: 'not-held' },
    ],
  });
  const refused = message(3, 'migrationsverket', {
    kind: 'answer',
    requestId,
    items: [],
    outstanding: [{ item: 'identity', status: 'withheld' }],
  });
  const items = askedStill([request, judged, refused])[0]?.items;
  expect(items).toEqual([
    { item: 'identity', status: 'withheld' },
    { item: 'destination', status: 'not-held' },
  ]);
});

test('a request that was answered in full is no longer among them', () => {
  const answer = message(2, 'migrationsverket', {
    kind: 'answer',
    requestId,
    items: [given('identity'), given('destination')],
    outstanding: [],
  });
  expect(askedStill([request, answer])).toEqual([]);
});

// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { askPeerState } from './ask-peer-state.ts';

const hash = 'a'.repeat(64);
const state = {
  at: '2026-11-23T10:00:00.000Z',
  catalogueHash: hash,
  ruleSetHash: hash,
  version: '1.0',
};

/** What is asked of a node whose answer is this. */
function answering(status: number, body: string) {
  const bytes = new TextEncoder().encode(body);
  const answer = { status, body: bytes, mediaType: 'application/json' };
  return askPeerState({ peerClient: { get: async () => Promise.resolve(answer) } });
}

test('its state is what it says, and what a later version says besides is left', async () => {
  const told = await answering(200, JSON.stringify({ ...state, weather: 'fair' }));
  expect(told).toMatchObject({ state, code: undefined });
  expect(told.answeredMs).toBeTypeOf('number');
});

test.each([
  ['has no such door', 404, JSON.stringify(state)],
  ['says something else', 200, '{"at":"now"}'],
  ['says no JSON', 200, '<html>'],
  ['says far too much', 200, JSON.stringify({ ...state, more: 'x'.repeat(5_000) })],
])('one that %s answers, and its state is not known', async (_what, status, body) => {
  const told = await answering(status, body);
  expect(told).toMatchObject({ state: undefined, code: undefined });
  expect(told.answeredMs).toBeTypeOf('number');
});

test('one that cannot be reached has the code of why', async () => {
  const away = new SamsynError('runtime.delivery-failed', 'away', 'connection');
  const told = await askPeerState({ peerClient: { get: async () => Promise.reject(away) } });
  expect(told).toEqual({
    state: undefined,
    code: 'runtime.delivery-failed',
    answeredMs: undefined,
  });
});

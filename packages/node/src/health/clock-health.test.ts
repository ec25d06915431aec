// SPDX-License-Identifier: EUPL-1.2
import { Digest, Instant, instantAfter } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { clockHealth } from './clock-health.ts';

const asked = Instant.parse('2026-11-23T10:00:00.000Z');
const hash = Digest.parse('0'.repeat(64));

function health(theirsAheadMs: number, answeredMs: number) {
  const at = instantAfter(asked, answeredMs / 2 + theirsAheadMs);
  const state = { at, catalogueHash: hash, ruleSetHash: hash, version: '1' };
  return clockHealth({ state, answeredMs }, asked);
}

test('clocks that go alike are in order, however long the answer took', () => {
  expect(health(0, 4_000)).toMatchObject({ standing: 'in-order', aheadMs: 0, boundMs: 2_000 });
});

test('ahead is ours before theirs, and less than nought the other way', () => {
  expect(health(-40_000, 100)).toMatchObject({ standing: 'see-to', aheadMs: 40_000 });
  expect(health(40_000, 100)).toMatchObject({ standing: 'see-to', aheadMs: -40_000 });
});

test('a difference that may be the way there and back is no difference', () => {
  expect(health(31_000, 1_000)).toMatchObject({ standing: 'see-to' });
  expect(health(31_000, 4_000)).toMatchObject({ standing: 'in-order' });
});

test('nothing is known of a clock that did not answer', () => {
  const silent = clockHealth({ state: undefined, answeredMs: undefined }, asked);
  expect(silent).toMatchObject({ standing: 'unknown', aheadMs: null });
});

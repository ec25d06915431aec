// SPDX-License-Identifier: EUPL-1.2
import { WorklistDue } from '@samsyn/contract';
import { expect, test } from 'vitest';
import { dueGroup, isPassed } from './due-group.ts';

/** 00:30 on 24 November in Stockholm. */
const now = Date.parse('2026-11-23T23:30:00Z');

function due(on: string, at: string | null = null) {
  return { due: WorklistDue.parse({ on, at, source: 'custody-review' }) };
}

test.each([
  ['2026-11-23', 'now'],
  ['2026-11-24', 'now'],
  ['2026-11-25', 'week'],
  ['2026-12-01', 'week'],
  ['2026-12-02', 'later'],
])('%s, seen early on 24 November in Stockholm: %s', (on, group) => {
  expect(dueGroup(due(on), now)).toBe(group);
});

test('without a day there is no day', () => {
  expect(dueGroup({ due: null }, now)).toBe('none');
  expect(isPassed({ due: null }, now)).toBe(false);
});

test('a day is over when it has passed, a moment when it has come', () => {
  expect(isPassed(due('2026-11-24'), now)).toBe(false);
  expect(isPassed(due('2026-11-23'), now)).toBe(true);
  expect(isPassed(due('2026-11-24', '2026-11-23T23:30:00.000Z'), now)).toBe(true);
  expect(isPassed(due('2026-11-24', '2026-11-23T23:31:00.000Z'), now)).toBe(false);
});

// SPDX-License-Identifier: EUPL-1.2
import { Instant, limits, parsePlainDate } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { KnownDues } from './known-dues.ts';

const morning = Instant.parse('2026-11-23T08:00:00.000Z');
const noon = Instant.parse('2026-11-23T11:00:00.000Z');
const alarm = {
  caseId: 'a',
  changedAt: '2026-11-20T08:00:00.000Z',
  kind: 'review-due',
  about: 'b',
};
const day = { on: parsePlainDate('2026-11-24'), at: null, source: 'custody-review' } as const;

test('what was reckoned holds while the case is unchanged and the day is the same', () => {
  const dues = new KnownDues();
  expect(dues.find(alarm, morning)).toBeUndefined();
  dues.keep(alarm, morning, day);
  expect(dues.find(alarm, noon)).toEqual(day);
  expect(dues.find({ ...alarm, about: 'c' }, noon)).toBeUndefined();
  expect(dues.find({ ...alarm, changedAt: noon }, noon)).toBeUndefined();
  expect(dues.find(alarm, Instant.parse('2026-11-23T23:30:00.000Z'))).toBeUndefined();
});

test('that nothing is due is known too', () => {
  const dues = new KnownDues();
  dues.keep(alarm, morning, null);
  expect(dues.find(alarm, noon)).toBeNull();
});

test('it is reckoned anew when the moment has come', () => {
  const dues = new KnownDues();
  dues.keep(alarm, morning, { ...day, at: noon });
  expect(dues.find(alarm, morning)).toEqual({ ...day, at: noon });
  expect(dues.find(alarm, noon)).toBeUndefined();
});

test('the oldest are let go', () => {
  const dues = new KnownDues();
  for (let count = 0; count <= limits.knownDuesMax; count += 1)
    dues.keep({ ...alarm, about: String(count) }, morning, day);
  expect(dues.find({ ...alarm, about: '0' }, morning)).toBeUndefined();
  expect(dues.find({ ...alarm, about: '1' }, morning)).toEqual(day);
});

// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { decision, service, standingFrom, tell } from './sample-standing.ts';

const expelled = decision('2025-05-20');
const left = tell('enforcement-result', { enforcedOn: '2026-01-01' }, '2026-01-01');
const served = service({ servedOn: '2025-05-26' }, '2026-10-01');

test.each([1e9, 1e300, 1.5, -5])('an entry ban of %d months has no end that is counted', (n) => {
  const ban = tell('entry-ban', { imposed: true, lengthMonths: n, decidedOn: '2025-05-20' });
  const found = standingFrom([expelled, left, ban])['entry-ban'];
  expect(found).toMatchObject({ standing: 'unknown', value: { on: null } });
});

test.each([1e9, 1.5, -5])('a time to leave of %d days is unknown, and is no time at all', (n) => {
  const period = tell('voluntary-period', { days: n, state: 'running' }, '2025-06-01', 'register');
  const found = standingFrom([expelled, served, period])['voluntary-period'];
  expect(found.value).toEqual({ word: 'unknown', on: null });
});

test('a day at the end of the calendar is read, and nothing is counted from it', () => {
  const late = service({ servedOn: '9999-12-31' }, '2026-10-01');
  const born = tell('identity', { birthDate: '9999-12-31' });
  const standing = standingFrom([expelled, late, born]);
  expect(standing['legal-force'].value).toEqual({ word: 'unknown', on: null });
  expect(standing.child.value).toEqual({ word: 'unknown', on: null });
});

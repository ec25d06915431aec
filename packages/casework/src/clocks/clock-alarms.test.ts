// SPDX-License-Identifier: EUPL-1.2
import { parsePlainDate } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { custodyOn } from '../custody/custody-on.ts';
import { samplePeriods } from '../standing/sample-periods.ts';
import { decision, standingFrom, tell } from '../standing/sample-standing.ts';
import { clockAlarms } from './clock-alarms.ts';
import { nextWake } from './next-wake.ts';

const entries = [
  decision('2026-02-01'),
  tell('detention-history', { measure: 'detention', decidedOn: '2026-10-01' }),
];

function on(day: string) {
  const today = parsePlainDate(day);
  const custody = custodyOn({ entries, on: today, periods: samplePeriods });
  const period = standingFrom(entries, day)['voluntary-period'];
  return {
    alarms: clockAlarms(custody, period, today).map(({ kind, level }) => `${kind} ${level}`),
    wake: nextWake(custody, period, today),
  };
}

test.each([
  ['2026-11-01', [], '2026-11-24'],
  ['2026-11-24', ['review-due 1'], '2026-11-28'],
  ['2026-11-28', ['review-due 2'], '2026-11-30'],
  ['2026-11-30', ['review-due 3'], '2026-12-02'],
  ['2026-12-02', ['basis-gone 1'], undefined],
])('%s: %o, and the next look %s', (day, alarms, wake) => {
  expect(on(day)).toEqual({ alarms, wake });
});

// SPDX-License-Identifier: EUPL-1.2
import { parsePlainDate } from '@samsyn/terms';
import type { EntrySource, ItemValue } from '@samsyn/terms';
import { describe, expect, it } from 'vitest';
import { tell } from '../standing/sample-standing.ts';
import { periodChanges } from './period-change.ts';
import { runPeriod } from './run-period.ts';

const change = (value: ItemValue, kind: EntrySource['kind'] = 'decision') =>
  tell('voluntary-period', { days: 28, state: 'running', ...value }, '2026-03-10', kind);
const suspended = (decidedOn: string) => change({ change: 'suspended', decidedOn });
const resumed = (decidedOn: string) => change({ change: 'resumed', decidedOn });
const clock = (...entries: readonly ReturnType<typeof change>[]) =>
  runPeriod(parsePlainDate('2026-03-28'), periodChanges(entries));

describe('the time to leave voluntarily', () => {
  it('has the days left when it runs again that it had when it was suspended', () => {
    expect(clock()).toEqual({ state: 'running', lastDay: '2026-03-28' });
    expect(clock(suspended('2026-03-10'))).toEqual({
      state: 'suspended',
      since: '2026-03-10',
      daysLeft: 18,
    });
    expect(clock(resumed('2026-04-01'), suspended('2026-03-10'))).toEqual({
      state: 'running',
      lastDay: '2026-04-19',
    });
  });

  it('is not suspended by what nobody decided, nor when it has run out (JK 5367-17)', () => {
    const noted = change({ change: 'suspended', decidedOn: '2026-03-10' }, 'officer');
    const called = change({ change: 'suspended', decidedOn: '2026-03-10' }, 'register');
    for (const one of [noted, called, suspended('2026-03-29')])
      expect(clock(one)).toEqual({ state: 'running', lastDay: '2026-03-28' });
  });

  it('is set by a decision of either authority, and revoked by one', () => {
    const police = (value: ItemValue) => tell('voluntary-period-change', value, '2026-03-10');
    const extended = police({ kind: 'extended', decidedOn: '2026-03-12', lastDay: '2026-05-01' });
    expect(clock(extended)).toEqual({ state: 'running', lastDay: '2026-05-01' });
    expect(clock(suspended('2026-03-10'), extended)).toMatchObject({ daysLeft: 52 });
    expect(clock(extended, police({ kind: 'revoked', decidedOn: '2026-04-01' }))).toEqual({
      state: 'revoked',
      on: '2026-04-01',
    });
    expect(clock(police({ kind: 'new', decidedOn: '2026-03-12' }))).toEqual({ state: 'unknown' });
  });
});

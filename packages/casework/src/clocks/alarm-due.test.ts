// SPDX-License-Identifier: EUPL-1.2
import { parsePlainDate } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { custodyOn } from '../custody/custody-on.ts';
import { samplePeriods } from '../standing/sample-periods.ts';
import { decision, standingFrom, tell } from '../standing/sample-standing.ts';
import { alarmDue } from './alarm-due.ts';
import type { AlarmKind } from './clock-alarms.ts';

const detention = tell('detention-history', { measure: 'detention', decidedOn: '2026-10-01' });
const question = tell('enforcement-question', {
  askedOn: '2026-11-01',
  respondBy: '2026-11-20',
});
const entries = [decision('2026-02-01'), detention, question];

function due(kind: AlarmKind, about = detention.entryId) {
  const on = parsePlainDate('2026-11-24');
  const custody = custodyOn({ entries, on, periods: samplePeriods });
  const period = standingFrom(entries, '2026-11-24')['voluntary-period'];
  const found = alarmDue(kind, about, {
    custody: () => custody,
    period: () => period,
    entries,
  });
  return found && `${found.source} ${found.on}`;
}

test('each clock gives the day of what it asks for', () => {
  expect(due('review-due')).toBe('custody-review 2026-12-01');
  expect(due('counsel-missing')).toBe('counsel 2026-10-04');
  expect(due('answer-due', question.entryId)).toBe('answer-asked 2026-11-20');
});

test('where neither law nor question gives a day, none is made up', () => {
  expect(due('correction-unnoted')).toBeUndefined();
  expect(due('review-due', question.entryId)).toBeUndefined();
});

// SPDX-License-Identifier: EUPL-1.2
import { WorklistEntry } from '@samsyn/contract';
import { expect, test } from 'vitest';
import { byDue } from './by-due.ts';

function entry(name: string, since: string, due: object | null, kind = 'custody-alarm') {
  return WorklistEntry.parse({
    kind,
    caseId: '0198a3c4-0000-7000-8000-000000000001',
    number: name,
    personName: null,
    since: `${since}T08:00:00.000Z`,
    due,
  });
}

const day = (on: string) => ({ on, at: null, source: 'answer-asked' });

test('stops first, then the nearest day, the moment before the end of its day, then age', () => {
  const moment = { on: '2026-11-24', at: '2026-11-24T10:00:00.000Z', source: 'custody-review' };
  const entries = [
    entry('young', '2026-11-23', null, 'judge-answer'),
    entry('old', '2026-11-01', null, 'judge-answer'),
    entry('day', '2026-11-20', day('2026-11-24')),
    entry('moment', '2026-11-22', moment),
    entry('past', '2026-11-22', day('2026-11-20')),
    entry('stop', '2026-11-23', { ...moment, source: 'stop-raised' }, 'acknowledge-stop'),
  ];
  const order = byDue(entries).map(({ number }) => number);
  expect(order).toEqual(['stop', 'past', 'moment', 'day', 'old', 'young']);
});

// SPDX-License-Identifier: EUPL-1.2
import { EntryId, PlainDate } from '@samsyn/terms';
import type { ItemEntry, ItemValue } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { sampleEntry } from '../sample-entry.ts';
import { jointPlan } from './joint-plan.ts';

const today = PlainDate.parse('2026-11-23');
let made = 0;

function told(item: string, value: ItemValue, asOf = '2026-11-01'): ItemEntry {
  made += 1;
  const entryId = EntryId.parse(`00000000-0000-7000-8000-${String(made).padStart(12, '0')}`);
  return { ...sampleEntry(item, value, asOf), entryId };
}

function planOf(...entries: readonly ItemEntry[]): readonly (readonly unknown[])[] {
  return jointPlan(entries, today).map(({ what, who, by }) => [what, who, by]);
}

const question = told('enforcement-question', { askedOn: '2026-11-02', respondBy: '2026-11-20' });

test('stands by day, what is late first, what has no day last', () => {
  expect(
    planOf(
      told('travel-document-work', { missionCountry: 'KE', stage: 'applied' }),
      told('travel-plan', { travelOn: '2026-12-04', escort: 'police' }),
      question,
    ),
  ).toEqual([
    ['answer-question', 'migration', '2026-11-20'],
    ['travel', 'police', '2026-12-04'],
    ['travel-document', 'migration', null],
  ]);
});

test.each<[string, readonly ItemEntry[]]>([
  [
    'a journey that was called off',
    [told('travel-plan', { travelOn: '2026-12-04', escort: 'none', cancelled: 'stay' })],
  ],
  ['a journey whose day has passed', [told('travel-plan', { travelOn: '2026-11-22' })]],
  ['a question with its answer', [question, told('instructions', { answers: question.entryId })]],
  [
    'custody that has ended since',
    [
      told('detention-measure', { nextReviewOn: '2026-12-01' }),
      told('custody-ended-to-migration', { endedOn: '2026-11-10' }, '2026-11-10'),
    ],
  ],
  ['a document that was granted', [told('travel-document-work', { stage: 'granted' })]],
  ['what tells of no step', [told('identity', { familyName: 'Prov' })]],
])('%s is no step', (_what, entries) => {
  expect(planOf(...entries)).toEqual([]);
});

test('a place is asked for until it is answered, then somebody is to be brought there', () => {
  const asked = told('detention-place-request', { priority: 'high' });
  expect(planOf(asked)).toEqual([['answer-place', 'migration', null]]);
  const granted = told('detention-place-answer', { answer: 'granted', from: '2026-11-25' });
  expect(planOf(asked, granted)).toEqual([['bring-to-place', 'police', '2026-11-25']]);
});

test('the last word on the time to leave counts, and a wrong value does not', () => {
  const first = told('voluntary-period', { lastDay: '2026-11-30' });
  const longer = told('voluntary-period-change', { lastDay: '2026-12-15' });
  expect(planOf(first, longer)).toEqual([['voluntary-departure', 'person', '2026-12-15']]);
  const wrong = told('correction-notice', { wrongEntry: longer.entryId });
  expect(planOf(first, longer, wrong)).toEqual([['voluntary-departure', 'person', '2026-11-30']]);
});

// SPDX-License-Identifier: EUPL-1.2
import { AuthorityId, EntryId, ItemId, PlainDate, instantAfter, instantOf } from '@samsyn/terms';
import type { ItemEntry } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { raisedNextAt } from './watch-signals.ts';

const now = instantOf(Date.UTC(2026, 10, 23, 9));
const minuteMs = 60_000;
const journey = (travelOn: string, cancelled?: string): ItemEntry => ({
  entryId: EntryId.parse('00000000-0000-7000-8000-000000000001'),
  item: ItemId.parse('travel-plan'),
  value: { travelOn, escort: 'police', ...(cancelled !== undefined && { cancelled }) },
  source: { kind: 'officer', reference: 'DEMO' },
  asOf: PlainDate.parse('2026-11-20'),
  heldBy: AuthorityId.parse('polismyndigheten'),
});

test.each([
  ['first, when no journey is booked', [], 0, 15],
  ['again, when no journey is booked', [], 1, 60],
  ['by the minute when one is booked', [journey('2026-11-25')], 0, 1],
  ['by the minute on its day, however often', [journey('2026-11-23')], 7, 1],
  ['as before when it has passed', [journey('2026-11-22')], 0, 15],
  ['as before when it is cancelled', [journey('2026-11-25', 'stay')], 0, 15],
])('a stop is raised %s', (_, entries, times, minutes) => {
  expect(raisedNextAt(now, entries, times)).toBe(instantAfter(now, minutes * minuteMs));
});

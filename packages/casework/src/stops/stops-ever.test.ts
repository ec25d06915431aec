// SPDX-License-Identifier: EUPL-1.2
import { EntryId } from '@samsyn/terms';
import type { ItemEntry, ItemValue } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { sampleEntry } from '../sample-entry.ts';
import { notedSignals } from './noted-signals.ts';
import { stopHistoryItems, stopTellingItems, stopsEver } from './stops-ever.ts';
import { parsePlainDate } from '@samsyn/terms';

let told = 0;
function tell(item: string, value: ItemValue, asOf: string): ItemEntry {
  told += 1;
  const entryId = EntryId.parse(`00000000-0000-7000-8000-${String(told).padStart(12, '0')}`);
  return { ...sampleEntry(item, value, asOf), entryId };
}
const stay = tell(
  'stay-status',
  { inForce: true, kind: 'inhibition', since: '2026-03-01', reference: 'UM 1-26' },
  '2026-03-01',
);
const lifted = tell(
  'matter-ended',
  { kind: 'stay-lifted', endedOn: '2026-04-02', reference: 'UM 1-26' },
  '2026-04-03',
);
const release = tell(
  'release-notice',
  { courtCase: 'M 2-26', decidedOn: '2026-05-01' },
  '2026-05-01',
);

test('a stop that has ended stays in the history, with the entry and the day that ended it', () => {
  expect(stopsEver([stay])).toMatchObject([{ signalId: stay.entryId, ended: null }]);
  expect(stopsEver([lifted, stay])).toMatchObject([
    { signalId: stay.entryId, what: 'inhibition', ended: { by: lifted.entryId, on: '2026-04-02' } },
  ]);
});

test('an order of release stands while a measure of before is not told to have ended', () => {
  expect(stopsEver([release])).toMatchObject([{ what: 'release', ended: null }]);
});

test('what stands in the history is what must be taken note of, and no end stands there', () => {
  const entries = [stay, lifted, release];
  const today = parsePlainDate('2026-06-01');
  const noted = notedSignals(['migration'], entries, today).map(({ signalId }) => signalId);
  const standing = stopsEver(entries).filter(({ ended }) => ended === null);
  expect(standing.map(({ signalId }) => signalId)).toEqual(noted);
});

test('every item that tells of a stop is read for the history', () => {
  for (const item of stopTellingItems) expect(stopHistoryItems).toContain(item);
  expect(stopTellingItems).not.toContain('matter-ended');
  expect(stopHistoryItems).toContain('matter-ended');
});

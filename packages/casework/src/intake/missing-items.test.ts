// SPDX-License-Identifier: EUPL-1.2
import { ItemId } from '@samsyn/terms';
import { expect, it } from 'vitest';
import { sampleEntry } from '../sample-entry.ts';
import { missingItems } from './missing-items.ts';

const item = (name: string) => ItemId.parse(name);
const agreed = [
  { item: item('removal-decision'), handover: 'core' as const },
  { item: item('entry-ban'), handover: 'core' as const },
  { item: item('counsel'), handover: 'standing' as const },
  { item: item('identity'), handover: 'standing' as const },
  { item: item('destination'), handover: 'standing' as const },
  { item: item('safety-risk'), handover: 'individual' as const },
];

it('says of each item that should be there why it is not, and nothing of the others', () => {
  const missing = missingItems(
    agreed,
    [sampleEntry('removal-decision', {})],
    [
      { item: item('counsel'), answer: 'withheld' },
      { item: item('identity'), answer: 'waits-for-answer' },
    ],
  );
  expect(missing).toEqual([
    { item: 'entry-ban', why: 'not-told' },
    { item: 'counsel', why: 'withheld' },
    { item: 'identity', why: 'waits-for-answer' },
    { item: 'destination', why: 'not-asked' },
  ]);
});

it('is empty when all that is agreed is there', () => {
  const entries = agreed.map((one) => sampleEntry(one.item, {}));
  expect(missingItems(agreed, entries, [])).toEqual([]);
});

// SPDX-License-Identifier: EUPL-1.2
import { ItemId } from '@samsyn/terms';
import { expect, it } from 'vitest';
import { sampleEntry } from '../sample-entry.ts';
import { intakeItems } from './intake-items.ts';

const item = (name: string) => ItemId.parse(name);
const agreed = [
  { item: item('removal-decision'), handover: 'core' as const },
  { item: item('entry-ban'), handover: 'core' as const },
  { item: item('counsel'), handover: 'standing' as const },
  { item: item('identity'), handover: 'standing' as const },
  { item: item('destination'), handover: 'standing' as const },
  { item: item('safety-risk'), handover: 'individual' as const },
];

it('says of each item that should be there whether it is, why not, and nothing of the others', () => {
  const found = intakeItems(
    agreed,
    [sampleEntry('removal-decision', {})],
    [
      { item: item('counsel'), answer: 'withheld' },
      { item: item('identity'), answer: 'waits-for-answer' },
    ],
  );
  expect(found).toEqual([
    { item: 'removal-decision', part: 'core', state: 'here' },
    { item: 'entry-ban', part: 'core', state: 'not-told' },
    { item: 'counsel', part: 'standing', state: 'withheld' },
    { item: 'identity', part: 'standing', state: 'waits-for-answer' },
    { item: 'destination', part: 'standing', state: 'not-asked' },
  ]);
});

it('has everything here when all that is agreed is there', () => {
  const entries = agreed.map((one) => sampleEntry(one.item, {}));
  const states = intakeItems(agreed, entries, []).map(({ state }) => state);
  expect(states).toEqual(['here', 'here', 'here', 'here', 'here']);
});

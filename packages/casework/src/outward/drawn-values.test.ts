// SPDX-License-Identifier: EUPL-1.2
import { EntryId } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { sampleEntry } from '../sample-entry.ts';
import { drawnValues } from './drawn-values.ts';
import { outwardList } from './outward-list.ts';

const identity = sampleEntry('identity', {
  familyName: 'Byaruhanga',
  givenNames: 'Derrick',
  birthDate: '1990-01-02',
  sex: 'unknown',
  nationality: 'UG',
  confidence: 'stated',
  personalNumber: '19900102-0000',
});
const observed = {
  ...sampleEntry('new-identity-facts', { familyName: 'Okello', confidence: 'stated' }),
  entryId: EntryId.parse('00000000-0000-7000-8000-000000000002'),
};

test('each claim is drawn by itself, with the fields of the closed list alone', () => {
  const drawn = drawnValues([identity, observed]);
  expect(drawn.map(({ item, value }) => [item, value])).toEqual([
    ['outward-name', { familyName: 'Byaruhanga', givenNames: 'Derrick' }],
    ['outward-birth', { birthDate: '1990-01-02' }],
    ['outward-nationality', { nationality: 'UG' }],
    ['outward-name', { familyName: 'Okello' }],
  ]);
  expect(drawn.every(({ item }) => outwardList.includes(item))).toBe(true);
});

test('a document of a state is drawn with its copy, and its kind in the words outwards', () => {
  const paper = sampleEntry('travel-document', { kind: 'emergency-document', number: 'X1' });
  const [drawn] = drawnValues([paper]);
  expect(drawn).toMatchObject({ value: { kind: 'other', number: 'X1' }, withDocument: false });
});

test('a value that was struck is not drawn', () => {
  const notice = {
    ...sampleEntry('correction-notice', { wrongEntry: identity.entryId }),
    entryId: EntryId.parse('00000000-0000-7000-8000-000000000003'),
  };
  expect(drawnValues([identity, notice])).toEqual([]);
});

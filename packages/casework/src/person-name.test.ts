// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { nameWords, personName } from './person-name.ts';
import { sampleEntry } from './sample-entry.ts';

describe('the name of a person', () => {
  it('is that of the newest identity, family name first', () => {
    const entries = [
      sampleEntry('identity', { familyName: 'Nyström', givenNames: 'Åsa Ida' }, '2026-05-01'),
      sampleEntry('identity', { familyName: 'Gammal', givenNames: 'Åsa' }, '2024-05-01'),
    ];
    expect(personName(entries)).toBe('Nyström, Åsa Ida');
  });

  it('is what is known of it, and nothing when nothing is', () => {
    expect(personName([sampleEntry('identity', { familyName: ' Nyström ' })])).toBe('Nyström');
    expect(personName([sampleEntry('identity', { familyName: '  ' })])).toBeUndefined();
    expect(personName([sampleEntry('counsel', { familyName: 'Nyström' })])).toBeUndefined();
  });
});

describe('the words that a name is found by', () => {
  it.each([
    ['Nyström, Åsa Ida', ['nystrom', 'asa', 'ida']],
    ['Nystro\u0308m', ['nystrom']],
    ["d'Árc-Ål", ['arc', 'al']],
    ['عبد الله', ['عبد', 'الله']],
    ['Ida Ida IDA', ['ida']],
    [' - ', []],
  ])('of %j are %j', (name, words) => {
    expect(nameWords(name)).toEqual(words);
  });
});

// SPDX-License-Identifier: EUPL-1.2
import { PlainDate, StandingName } from '@samsyn/terms';
import type { StandingWord } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { enStanding } from '../../messages/en-standing.ts';
import { svStanding } from '../../messages/sv-standing.ts';
import { standingSentence } from './standing-sentence.ts';

const day = PlainDate.parse('2026-11-23');

test.each<[StandingName, StandingWord, PlainDate | null, string]>([
  ['legal-force', 'gained', day, 'Beslutet fick laga kraft 2026-11-23.'],
  ['lapse', 'stands', null, 'Beslutet gäller.'],
  ['lapse', 'stands', day, 'Beslutet gäller till 2026-11-23.'],
  ['child', 'yes', null, 'Personen är ett barn.'],
  ['enforcing-authority', 'police', null, 'Polismyndigheten ska verkställa beslutet.'],
  ['counsel', 'court', null, 'Inget ombud eller biträde är känt.'],
])('%s, %s, %s: %s', (fact, word, on, said) => {
  expect(standingSentence(svStanding, fact, { word, on })).toBe(said);
});

test('what cannot be computed is said of every fact, in both languages', () => {
  for (const words of [svStanding, enStanding])
    for (const fact of StandingName.options)
      expect(standingSentence(words, fact, { word: 'unknown', on: null })).toMatch(/\.$/);
});

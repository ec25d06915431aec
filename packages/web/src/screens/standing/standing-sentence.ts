// SPDX-License-Identifier: EUPL-1.2
import type { StandingName, StandingValue } from '@samsyn/terms';
import type { StandingWords } from '../../messages/sv-standing.ts';

type Said = Readonly<Record<string, string | ((day: string) => string)>>;

/** The sentence of a fact: with its day where one belongs to it, and of the unknown where none is written. */
export function standingSentence(
  words: StandingWords,
  fact: StandingName,
  { word, on }: StandingValue,
): string {
  const said: Said = words.facts[fact];
  const found = (on === null ? undefined : said[`${word}On`]) ?? said[word] ?? said['unknown'];
  return typeof found === 'function' ? found(on ?? '') : (found ?? '');
}

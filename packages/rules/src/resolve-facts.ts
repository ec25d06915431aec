// SPDX-License-Identifier: EUPL-1.2
import type { Facts, Question } from '@samsyn/terms';
import { factLayout } from './packed/fact-layout.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The question's facts, complete: what is left out has the vocabulary's default, a value outside
 * the domain is `unknown`, and a word that the law does not have is left out.
 */
export function resolveFacts(question: Question, vocabulary: Vocabulary): Facts {
  const { indexOf, codesOf } = factLayout(vocabulary);
  const facts: Facts = { ...unstatedIn(vocabulary) };
  const state = (name: string, value: string): void => {
    const index = indexOf.get(name);
    if (index !== undefined) facts[name] = codesOf[index]?.has(value) ? value : 'unknown';
  };
  const { facts: stated, mode, item } = question;
  for (const name in stated) state(name, stated[name] ?? 'unknown');
  state('mode', mode);
  state('item', item);
  state('secrecy', 'none');
  return facts;
}

const unstated = new WeakMap<Vocabulary, Facts>();

/** What holds of every fact when nobody says anything. */
function unstatedIn(vocabulary: Vocabulary): Facts {
  const known = unstated.get(vocabulary);
  if (known) return known;
  const facts = Object.fromEntries(
    Object.values(vocabulary).map(({ name, domain, default: byDefault }) => [
      name,
      domain.includes(byDefault) ? byDefault : 'unknown',
    ]),
  );
  unstated.set(vocabulary, facts);
  return facts;
}

/** Words in the question that the law does not have. They can have no effect. */
export function unknownWords(question: Question, vocabulary: Vocabulary): string[] {
  return Object.keys(question.facts).filter((name) => vocabulary[name] === undefined);
}

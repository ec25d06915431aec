// SPDX-License-Identifier: EUPL-1.2
import type { Facts, Question } from '@samsyn/terms';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The question's facts, complete: what is left out has the vocabulary's default, a value outside
 * the domain is `unknown`, and a word that the law does not have is left out.
 */
export function resolveFacts(question: Question, vocabulary: Vocabulary): Facts {
  const { facts: stated, mode, item } = question;
  const given: Facts = { ...stated, mode, item, secrecy: 'none' };
  const facts: Facts = {};
  for (const [name, fact] of Object.entries(vocabulary)) {
    const value = given[name] ?? fact.default;
    facts[name] = fact.domain.includes(value) ? value : 'unknown';
  }
  return facts;
}

/** Words in the question that the law does not have. They can have no effect. */
export function unknownWords(question: Question, vocabulary: Vocabulary): string[] {
  return Object.keys(question.facts).filter((name) => vocabulary[name] === undefined);
}

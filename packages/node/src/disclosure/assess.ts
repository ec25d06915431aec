// SPDX-License-Identifier: EUPL-1.2
import { assess as assessByLaw } from '@samsyn/rules';
import type { Assessment, Facts, Question } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';

/** A recorded judgment, as far as the law asks for it. */
export interface JudgedFact {
  readonly fact: string;
  readonly value: string;
}

/**
 * The machine's answer by the law in force on the day of the question, with the recorded judgments
 * as facts; of several on one fact the last stands.
 * @throws SamsynError `law.no-law-for-date`
 */
export function assess(
  context: CaseContext,
  question: Question,
  judgments: readonly JudgedFact[],
): Assessment {
  const facts: Facts = { ...question.facts };
  for (const { fact, value } of judgments) facts[fact] = value;
  return assessByLaw({ ...question, facts }, context.lawbook.ruleSetOn(question.date));
}

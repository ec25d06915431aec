// SPDX-License-Identifier: EUPL-1.2
import { assess as assessByLaw, encodeReceipt } from '@samsyn/rules';
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
  return assessByLaw(withJudgments(question, judgments), context.lawbook.ruleSetOn(question.date));
}

/** The question with the recorded judgments as facts; of several on one fact the last stands. */
export function withJudgments(question: Question, judgments: readonly JudgedFact[]): Question {
  const facts: Facts = { ...question.facts };
  for (const { fact, value } of judgments) facts[fact] = value;
  return { ...question, facts };
}

/** An answer as it stands: what was asked, what was judged, what came of it. */
export interface Answered {
  readonly question: Question;
  readonly judgments: readonly JudgedFact[];
  readonly assessment: Assessment;
}

/**
 * At most 64 bytes, as text, from which anyone with the law of that day proves the answer anew
 * (`samsyn law replay`). Kept in the ledger with each decision.
 * @throws SamsynError `law.receipt` when they do not fit
 */
export function replayReceipt(
  context: CaseContext,
  { question, judgments, assessment }: Answered,
): string {
  const ruleSet = context.lawbook.ruleSetOn(question.date);
  return encodeReceipt(withJudgments(question, judgments), assessment, ruleSet);
}

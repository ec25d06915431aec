// SPDX-License-Identifier: EUPL-1.2
import type { Answer, Lawbook } from '@samsyn/lawbook';
import { assessByReference } from '@samsyn/rules';
import { isSamsynError, type Question } from '@samsyn/terms';

/** What the book answers by the interpreter that is the specification. */
export function referenceAnswer(question: Question, { ruleSetOn }: Lawbook): Answer {
  try {
    return assessByReference(question, ruleSetOn(question.date)).outcome;
  } catch (error) {
    if (isSamsynError(error) && error.code === 'law.no-law-for-date') return 'not-encoded';
    throw error;
  }
}

// SPDX-License-Identifier: EUPL-1.2
import type { FactName, OpenJudgment } from '@samsyn/terms';
import type { Vocabulary } from '@samsyn/rules';
import type { CaseContext } from '../case/case-context.ts';
import { assess } from './assess.ts';
import type { LoadedItem } from './load-disclosure.ts';

/** The value by which the law asks for a judgment that it otherwise leaves alone. */
export const raised = 'not-assessed';

/** Judgments that the law does not ask for by itself: what holds of them, unsaid, is a no. */
function raisable(vocabulary: Vocabulary): readonly FactName[] {
  return Object.values(vocabulary)
    .filter(({ ordered, domain, default: unsaid }) => {
      return ordered && unsaid !== raised && domain.indexOf(raised) > domain.indexOf(unsaid);
    })
    .map(({ name }) => name);
}

/**
 * The grounds that an officer can raise for an item as it stands: those that the law would then ask
 * a judgment on, and so count the answer to. None where the item may go anyway, and none that was
 * raised or answered before.
 */
export function openGrounds(
  context: CaseContext,
  { question, judgments, assessment }: Pick<LoadedItem, 'question' | 'judgments' | 'assessment'>,
): readonly OpenJudgment[] {
  if (assessment.outcome === 'must' || assessment.outcome === 'may') return [];
  const { vocabulary } = context.lawbook.ruleSetOn(question.date);
  const judged = new Set(judgments.map(({ fact }) => fact));
  return raisable(vocabulary)
    .filter((fact) => !judged.has(fact) && question.facts[fact] === undefined)
    .flatMap((fact) => {
      const tried = assess(context, question, [...judgments, { fact, value: raised }]);
      return tried.openJudgments.filter((open) => open.fact === fact);
    });
}

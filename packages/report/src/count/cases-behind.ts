// SPDX-License-Identifier: EUPL-1.2
import type { FigureId } from '@samsyn/terms';
import type { DisclosedFact } from '../period-facts.ts';
import { isLate, timesGiven } from './is-late.ts';
import { isMissing } from './missing-cause.ts';
import { standingOf } from './standing-of.ts';

/** The figures of the gap analysis whose cases can be listed. */
export type FigureWithCases = Extract<
  FigureId,
  'gap-late' | 'gap-missing' | 'gap-refused' | 'gap-waiting'
>;

type Behind = (fact: DisclosedFact) => boolean;

function predicateOf(figure: FigureWithCases, disclosed: readonly DisclosedFact[]): Behind {
  const given = timesGiven(disclosed);
  switch (figure) {
    case 'gap-late':
      return (fact) => isLate(fact, given);
    case 'gap-missing':
      return isMissing;
    case 'gap-refused':
      return (fact) => ['withheld', 'barred'].includes(standingOf(fact));
    case 'gap-waiting':
      return (fact) => standingOf(fact) === 'waits-for-judgment';
  }
}

/** The cases that a figure of the gap analysis counts of an item. */
export function casesBehind(
  disclosed: readonly DisclosedFact[],
  figure: FigureWithCases,
  item: string,
): readonly string[] {
  const isBehind = predicateOf(figure, disclosed);
  const facts = disclosed.filter(
    (fact) =>
      fact.item === item &&
      (fact.purpose === 'handover' || fact.purpose === 'answer') &&
      isBehind(fact),
  );
  return [...new Set(facts.map(({ caseId }) => caseId))];
}

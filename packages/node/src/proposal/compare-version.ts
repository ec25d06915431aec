// SPDX-License-Identifier: EUPL-1.2
import type {
  CaseloadView,
  CombinationsView,
  ProposalChange,
  ProposalComparison,
  ProposalMove,
} from '@samsyn/contract';
import {
  type Caseload,
  type Comparison,
  type CountedChange,
  countCombinations,
  impactOn,
  publishImpact,
  showChange,
  shown,
} from '@samsyn/impact';
import { limits } from '@samsyn/terms';

/** Both answers, as they may be shown. */
export function answersOf(
  comparison: Comparison,
  caseload: Caseload,
  read: CaseloadView['read'],
): Omit<ProposalComparison, 'kind' | 'draft'> {
  return {
    combinations: combinationsView(comparison),
    caseload: {
      read,
      leftOut: shown(caseload.leftOut),
      ...publishImpact(impactOn(comparison, caseload)),
    },
  };
}

function combinationsView(comparison: Comparison): CombinationsView {
  const { combinations, changed, changes } = countCombinations(comparison);
  const listed = changes.slice(0, limits.impactChangesShownMax);
  return {
    combinations,
    changed,
    changes: listed.map(moveOf),
    changesLeftOut: changes.length - listed.length,
  };
}

type Counted = Pick<CountedChange, 'items' | 'direction' | 'mode' | 'from' | 'to' | 'combinations'>;

function moveOf({ items, direction, mode, from, to, combinations }: Counted): ProposalMove {
  return { items: [...items], direction, mode, before: from, after: to, combinations };
}

/** The changes that the comparison lists, with boxes and a case of each in words. */
export function changesInWords(comparison: Comparison): ProposalChange[] {
  return countCombinations(comparison)
    .changes.slice(0, limits.impactChangesShownMax)
    .map((change) => {
      const { boxes, coversAll, shared, ...told } = showChange(comparison, change);
      return {
        ...moveOf(told),
        shared: { ...shared, conditions: [...shared.conditions] },
        boxes: boxes.map(({ brief, conditions, witness, combinations }) => ({
          brief,
          conditions: [...conditions],
          witness: witness.sentence,
          combinations,
        })),
        coversAll,
      };
    });
}

// SPDX-License-Identifier: EUPL-1.2
import type { CaseView, IntakeItemView, QuestionView } from '@samsyn/contract';
import { enforcementQuestions, intakeItems } from '@samsyn/casework';
import type { ActSituation, AskedItem } from '@samsyn/casework';
import type { CaseContext } from '../case/case-context.ts';
import { isThePeersToGive } from '../case/crosses.ts';

type Request = CaseView['requests'][number];

function askedIn({ direction, items }: Request): readonly AskedItem[] {
  if (direction !== 'out') return [];
  return items.flatMap(({ item, status }): AskedItem[] => {
    switch (status) {
      case 'not-sent':
      case 'struck':
        return [];
      case 'awaiting-answer':
        return [{ item, answer: 'waits-for-answer' }];
      case 'answered':
      case 'waits-for-judgment':
      case 'withheld':
      case 'not-held':
        return [{ item, answer: status }];
    }
  });
}

/** What a case that was received holds of what the authorities have agreed on, or why not. */
export function intakeView(
  context: CaseContext,
  { entries, received }: ActSituation,
  requests: readonly Request[],
): IntakeItemView[] {
  if (received === undefined || received.size === 0) return [];
  const agreed = [...context.lawbook.catalogue.items.values()].filter((item) =>
    isThePeersToGive(context, item),
  );
  return [...intakeItems(agreed, entries, requests.flatMap(askedIn))];
}

/** What was asked on enforcement, and what came of it. */
export function questionViews({ entries, today }: ActSituation): QuestionView[] {
  return enforcementQuestions(entries).map(
    ({ entryId, askedOn, respondBy, answeredBy, noted }) => ({
      question: entryId,
      askedOn,
      respondBy,
      answeredBy: answeredBy ?? null,
      noted,
      overdue: answeredBy === undefined && respondBy < today,
    }),
  );
}

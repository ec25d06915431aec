// SPDX-License-Identifier: EUPL-1.2
import { ActOpening } from '@samsyn/contract';
import type { CaseView } from '@samsyn/contract';
import { openActs } from '@samsyn/casework';
import type { CaseContext } from '../case/case-context.ts';
import { findOwnCase } from '../case/find-own-case.ts';
import { viewCase } from '../disclosure/view-case.ts';
import type { Officer } from '../identity/officer.ts';
import { correctionViews } from './correction-views.ts';
import { intakeView, questionViews } from './intake-view.ts';
import { lifeView } from './life-view.ts';
import { loadSituation } from './load-situation.ts';

/**
 * A case as this officer may see it, with what has happened in it and which acts are open to the
 * officer now; recorded as a reading.
 * @throws SamsynError `input.not-found`
 */
export async function caseWithActs(
  context: CaseContext,
  officer: Officer,
  caseId: string,
): Promise<CaseView> {
  const found = await findOwnCase(context.db, officer, caseId);
  const view = await viewCase(context, officer, found);
  const situation = await loadSituation(context, context.db, officer, found);
  const acts = openActs(situation, officer.roles, context.guardsLeftOut);
  return {
    ...view,
    acts: acts.map((one) => ActOpening.parse(one)),
    life: lifeView(situation, view.timeline),
    corrections: correctionViews(situation, view.timeline),
    questions: questionViews(situation),
    intake: intakeView(context, situation, view.requests),
  };
}

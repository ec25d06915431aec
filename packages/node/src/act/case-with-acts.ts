// SPDX-License-Identifier: EUPL-1.2
import { ActOpening } from '@samsyn/contract';
import type { CaseView } from '@samsyn/contract';
import { openActs } from '@samsyn/casework';
import { recordOnly } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { findOwnCase } from '../case/find-own-case.ts';
import { readingOf } from '../case/reading-of.ts';
import { viewCase } from '../disclosure/view-case.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { inSnapshot } from '../store/in-snapshot.ts';
import { correctionViews } from './correction-views.ts';
import { intakeView, questionViews } from './intake-view.ts';
import { lifeView } from './life-view.ts';
import { loadSituation } from './load-situation.ts';

/** All of it as it was at one moment: no event is told of without the entries that came with it. */
function readCase(context: CaseContext, officer: Officer, caseId: string) {
  return inSnapshot(context.db, async (db) => {
    const found = await findOwnCase(db, officer, caseId);
    const view = await viewCase(context, db, officer, found);
    const situation = await loadSituation(context, db, officer, found);
    return { found, view, situation };
  });
}

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
  const { found, view, situation } = await readCase(context, officer, caseId);
  await recordOnly(context, {
    event: 'case.read',
    actor: actorOf(officer),
    caseId: found.caseId,
    content: readingOf(found),
  });
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

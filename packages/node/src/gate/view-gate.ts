// SPDX-License-Identifier: EUPL-1.2
import type { GateView } from '@samsyn/contract';
import { goStands, hasRight } from '@samsyn/casework';
import { GateResult, Instant } from '@samsyn/terms';
import { loadSituation } from '../act/load-situation.ts';
import { recordOnly } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { findOwnCase } from '../case/find-own-case.ts';
import { readingOf } from '../case/reading-of.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';

/**
 * Every check before departure of a case, the latest first; recorded as a reading.
 * @throws SamsynError `input.not-found`
 */
export async function viewGate(
  context: CaseContext,
  officer: Officer,
  caseId: string,
): Promise<GateView> {
  const { db } = context;
  const found = await findOwnCase(db, officer, caseId);
  const content = readingOf(found);
  await recordOnly(context, { event: 'case.read', actor: actorOf(officer), caseId, content });
  const rows = await db
    .selectFrom('gate_results')
    .select(['check_id', 'result', 'officer_name', 'checked_at'])
    .where('person_id', '=', found.key.personId)
    .where('case_id', '=', found.key.caseId)
    .orderBy('checked_at', 'desc')
    .execute();
  const { gate, now, lastKnownAt } = await loadSituation(context, db, officer, found);
  return {
    checks: rows.map((row) => ({
      checkId: row.check_id,
      officer: row.officer_name,
      checkedAt: Instant.parse(row.checked_at),
      result: GateResult.parse(row.result),
    })),
    goStands: goStands(gate, { now, lastKnownAt }),
    mayCheck: hasRight(officer.roles, 'act'),
  };
}

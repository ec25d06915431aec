// SPDX-License-Identifier: EUPL-1.2
import { Digest, OfficerId } from '@samsyn/terms';
import type { ReleaseSituation } from '@samsyn/casework';
import type { Reader } from '../audit/record.ts';
import type { CaseKey } from '../case/case-events.ts';

/** Who has opened which document of a case. */
export async function readOpenings(
  db: Reader,
  { personId, caseId }: CaseKey,
): Promise<ReleaseSituation['opened']> {
  const rows = await db
    .selectFrom('document_openings')
    .select(['digest', 'officer_id'])
    .where('person_id', '=', personId)
    .where('case_id', '=', caseId)
    .execute();
  return rows.map((row) => ({
    digest: Digest.parse(row.digest),
    officer: OfficerId.parse(row.officer_id),
  }));
}

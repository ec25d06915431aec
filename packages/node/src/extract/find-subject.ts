// SPDX-License-Identifier: EUPL-1.2
import { hasRight } from '@samsyn/casework';
import type { CaseContext } from '../case/case-context.ts';
import { findOwnCase } from '../case/find-own-case.ts';
import { loadCase } from '../case/load-case.ts';
import type { LoadedCase } from '../case/load-case.ts';
import { notAmongYours } from '../case/not-among-yours.ts';
import { visibleTo } from '../identity/visible-to.ts';
import type { Officer } from '../identity/officer.ts';

/** The case of the person that is asked about, and whether what it holds may be told to the officer. */
export interface Subject {
  readonly found: LoadedCase;
  /** False for a person with a protected identity, but to a cleared officer who has opened the case. */
  readonly mayKnow: boolean;
}

/**
 * The case of this number: one of the officer's, or, to those outside the case work, any. To them a
 * number is the only way; nothing can be searched or listed.
 * @throws SamsynError `input.not-found`
 */
export async function findSubject(
  { db }: CaseContext,
  officer: Officer,
  number: string,
): Promise<Subject> {
  const isCaseOfficer = hasRight(officer.roles, 'read-cases');
  const row = await db
    .selectFrom('cases')
    .select('case_id')
    .where('number', '=', number)
    .$if(isCaseOfficer, (query) => query.where(visibleTo(officer)))
    .orderBy('case_id')
    .limit(1)
    .executeTakeFirst();
  if (!row) throw notAmongYours('case');
  if (!isCaseOfficer) {
    const found = await loadCase(db, row.case_id);
    return { found, mayKnow: found.protection === 'none' };
  }
  const found = await findOwnCase(db, officer, row.case_id);
  return { found, mayKnow: found.protection === 'none' || found.cleared };
}

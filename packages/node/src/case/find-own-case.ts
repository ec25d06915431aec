// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { visibleTo } from '../identity/visible-to.ts';
import type { Officer } from '../identity/officer.ts';
import type { Reader } from '../audit/record.ts';
import { loadCase } from './load-case.ts';
import type { LoadedCase } from './load-case.ts';

export interface OwnCase extends LoadedCase {
  /** Whether this officer is named as cleared for the person's protected identity. */
  readonly cleared: boolean;
}

async function isCleared(db: Reader, officer: Officer, found: LoadedCase): Promise<boolean> {
  const binding = await db
    .selectFrom('case_bindings')
    .select('cleared')
    .where('person_id', '=', found.key.personId)
    .where('case_id', '=', found.key.caseId)
    .where('officer_id', '=', officer.officerId)
    .executeTakeFirst();
  return binding?.cleared === true;
}

/**
 * The case, if it is the officer's; a case that is not is as unknown as one that does not exist.
 * @throws SamsynError `input.not-found`
 */
export async function findOwnCase(db: Reader, officer: Officer, caseId: string): Promise<OwnCase> {
  const seen = await db
    .selectFrom('cases')
    .select('case_id')
    .where('case_id', '=', caseId)
    .where(visibleTo(officer))
    .executeTakeFirst();
  if (!seen)
    throw new SamsynError('input.not-found', 'there is no such case among yours', 'caseId');
  const found = await loadCase(db, caseId);
  return { ...found, cleared: await isCleared(db, officer, found) };
}

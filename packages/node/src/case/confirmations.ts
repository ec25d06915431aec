// SPDX-License-Identifier: EUPL-1.2
import type { Confirmation } from '@samsyn/casework';
import { Digest, StandingName } from '@samsyn/terms';
import type { Selectable } from 'kysely';
import type { Reader } from '../audit/record.ts';
import type { Database } from '../store/database.ts';
import { momentOf } from '../store/moment-of.ts';
import type { CaseKey } from './case-events.ts';

export const confirmationColumns = [
  'fact',
  'basis_digest',
  'officer_name',
  'at',
  'reasons',
] as const;

type ConfirmationRow = Pick<
  Selectable<Database['standing_confirmations']>,
  (typeof confirmationColumns)[number]
>;

/** An officer's word on a fact, with the digest of the basis that it was given on. */
export interface KeptConfirmation extends Confirmation {
  readonly fact: StandingName;
  readonly basisDigest: Digest;
}

export function keptConfirmation(row: ConfirmationRow): KeptConfirmation {
  return {
    fact: StandingName.parse(row.fact),
    basisDigest: Digest.parse(row.basis_digest),
    officer: row.officer_name,
    at: momentOf(row.at),
    reasons: row.reasons,
  };
}

/** Every confirmation in a case, those whose basis has changed since too. */
export async function readConfirmations(
  db: Reader,
  key: CaseKey,
): Promise<readonly KeptConfirmation[]> {
  const rows = await db
    .selectFrom('standing_confirmations')
    .select(confirmationColumns)
    .where('person_id', '=', key.personId)
    .where('case_id', '=', key.caseId)
    .orderBy('at')
    .execute();
  return rows.map(keptConfirmation);
}

// SPDX-License-Identifier: EUPL-1.2
import type { Confirmation } from '@samsyn/casework';
import { Digest, Instant, StandingName } from '@samsyn/terms';
import type { Reader } from '../audit/record.ts';
import type { CaseKey } from './case-events.ts';

/** An officer's word on a fact, with the digest of the basis that it was given on. */
export interface KeptConfirmation extends Confirmation {
  readonly fact: StandingName;
  readonly basisDigest: Digest;
}

/** Every confirmation in a case, those whose basis has changed since too. */
export async function readConfirmations(
  db: Reader,
  key: CaseKey,
): Promise<readonly KeptConfirmation[]> {
  const rows = await db
    .selectFrom('standing_confirmations')
    .select(['fact', 'basis_digest', 'officer_name', 'at', 'reasons'])
    .where('person_id', '=', key.personId)
    .where('case_id', '=', key.caseId)
    .orderBy('at')
    .execute();
  return rows.map((row) => ({
    fact: StandingName.parse(row.fact),
    basisDigest: Digest.parse(row.basis_digest),
    officer: row.officer_name,
    at: Instant.parse(row.at),
    reasons: row.reasons,
  }));
}

// SPDX-License-Identifier: EUPL-1.2
import type { Confirmation } from '@samsyn/casework';
import { Digest, Instant, StandingName } from '@samsyn/terms';
import type { Selectable } from 'kysely';
import type { Reader } from '../audit/record.ts';
import type { Database } from '../store/database.ts';
import type { CaseKey } from './case-events.ts';

type ConfirmationRow = Pick<
  Selectable<Database['standing_confirmations']>,
  'fact' | 'basis_digest' | 'officer_name' | 'at' | 'reasons'
>;

/** An officer's word on a fact, with the digest of the basis that it was given on. */
export interface KeptConfirmation extends Confirmation {
  readonly fact: StandingName;
  readonly basisDigest: Digest;
}

function kept(row: ConfirmationRow): KeptConfirmation {
  return {
    fact: StandingName.parse(row.fact),
    basisDigest: Digest.parse(row.basis_digest),
    officer: row.officer_name,
    at: Instant.parse(row.at),
    reasons: row.reasons,
  };
}

/** Every confirmation in the cases, those whose basis has changed since too, by case. */
export async function readConfirmationsOf(
  db: Reader,
  keys: readonly CaseKey[],
): Promise<ReadonlyMap<string, readonly KeptConfirmation[]>> {
  const rows = await db
    .selectFrom('standing_confirmations')
    .select(['case_id', 'fact', 'basis_digest', 'officer_name', 'at', 'reasons'])
    .where(
      'person_id',
      'in',
      keys.map(({ personId }) => personId),
    )
    .where(
      'case_id',
      'in',
      keys.map(({ caseId }) => caseId),
    )
    .orderBy('at')
    .execute();
  const grouped = Map.groupBy(rows, (row) => row.case_id);
  return new Map([...grouped].map(([caseId, of]) => [caseId, of.map(kept)]));
}

/** Every confirmation in a case, those whose basis has changed since too. */
export async function readConfirmations(
  db: Reader,
  key: CaseKey,
): Promise<readonly KeptConfirmation[]> {
  return (await readConfirmationsOf(db, [key])).get(key.caseId) ?? [];
}

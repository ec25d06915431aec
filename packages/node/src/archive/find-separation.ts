// SPDX-License-Identifier: EUPL-1.2
import { hasRight } from '@samsyn/casework';
import type { Right } from '@samsyn/casework';
import { SamsynError } from '@samsyn/terms';
import type { Tx } from '../audit/record.ts';
import type { Officer } from '../identity/officer.ts';

/** @throws SamsynError `access.forbidden` */
export function assertMay(
  officer: Officer,
  right: Extract<Right, 'keep-archive' | 'decide-erasure'>,
) {
  if (!hasRight(officer.roles, right))
    throw new SamsynError('access.forbidden', 'your role does not decide on ended cases');
}

/**
 * What was proposed or decided of a case that has ended, held for this transaction with its case.
 * @throws SamsynError `input.not-found`
 */
export async function findSeparation(tx: Tx, separationId: string) {
  const found = await tx
    .selectFrom('case_separations')
    .selectAll()
    .where('separation_id', '=', separationId)
    .forUpdate()
    .executeTakeFirst();
  if (!found) throw new SamsynError('input.not-found', 'there is no such case', 'separationId');
  return found;
}

/**
 * The same of a case that is set apart.
 * @throws SamsynError `input.not-found`, `archive.not-separated`
 */
export async function findSeparated(tx: Tx, separationId: string) {
  const found = await findSeparation(tx, separationId);
  if (found.decision !== 'separated' || found.returned_at !== null)
    throw new SamsynError('archive.not-separated', 'the case is not set apart', 'separationId');
  return found;
}

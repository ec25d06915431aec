// SPDX-License-Identifier: EUPL-1.2
import { mayUseForce } from '@samsyn/casework';
import { SamsynError } from '@samsyn/terms';
import { loadCompetence } from '../act/load-competence.ts';
import type { Reader } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import type { LoadedCase } from '../case/load-case.ts';

/**
 * Only the authority that enforces, at this moment, gives anything to the state of removal (7 kap.
 * 20 § UtlF).
 * @throws SamsynError `disclosure.not-competent`
 */
export async function assertEnforces(
  context: CaseContext,
  db: Reader,
  found: LoadedCase,
): Promise<void> {
  if (!mayUseForce(await loadCompetence(context, db, found)))
    throw new SamsynError('disclosure.not-competent', 'the case is not here to enforce', 'caseId');
}

// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '../audit/record.ts';
import type { CaseContext } from './case-context.ts';
import type { CaseKey } from './case-events.ts';

/**
 * A protected person's case is seen by those who are bound to it by name and by nobody else: the
 * officers whom this authority has named for such cases, and `alsoOfficerId`. Who is bound already
 * keeps the clearance given then.
 */
export async function nameOfficers(
  context: CaseContext,
  tx: Tx,
  { personId, caseId }: CaseKey,
  alsoOfficerId?: string,
): Promise<void> {
  const named = new Map(
    context.own.protectedCases.map(({ officerId, cleared }) => [String(officerId), cleared]),
  );
  if (alsoOfficerId !== undefined && !named.has(alsoOfficerId)) named.set(alsoOfficerId, false);
  if (named.size === 0) {
    context.log.warn({ caseId }, 'a protected case waits for an officer to be named');
    return;
  }
  await tx
    .insertInto('case_bindings')
    .values(
      [...named].map(([officerId, cleared]) => ({
        person_id: personId,
        case_id: caseId,
        officer_id: officerId,
        cleared,
        bound_at: context.clock(),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { CaseContext } from './case-context.ts';
import { actorOf } from '../identity/officer.ts';
import type { Session } from '../identity/session.ts';
import { findOwnCase } from './find-own-case.ts';

/**
 * An officer who is cleared for a protected person says why the case is opened; from then on, for
 * this session, it shows the officer what is masked. The reason stands in the ledger, there and with
 * each reading that follows.
 * @returns the officer, with the case opened
 * @throws SamsynError `input.not-found`, `access.forbidden` when the person is not protected or the
 * officer not cleared
 */
export async function openProtected(
  context: CaseContext,
  { sessionId, officer }: Session,
  { caseId, reason }: { readonly caseId: string; readonly reason: string },
): Promise<Session['officer']> {
  return record(context, async (tx, ledger) => {
    const found = await findOwnCase(tx, officer, caseId);
    if (!found.needsReason && !found.cleared)
      throw new SamsynError('access.forbidden', 'only an officer who is cleared opens the case');
    await tx
      .insertInto('case_openings')
      .values({
        person_id: found.key.personId,
        case_id: found.key.caseId,
        session_id: sessionId,
        reason,
        opened_at: context.clock(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const line = await ledger.add({
      event: 'case.opened',
      actor: actorOf(officer),
      caseId: found.caseId,
      content: { basis: found.basis, reason },
    });
    const opened = new Map([...officer.opened, [found.caseId, reason]]);
    return { line, result: { ...officer, opened } };
  });
}

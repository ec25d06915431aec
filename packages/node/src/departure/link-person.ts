// SPDX-License-Identifier: EUPL-1.2
import type { LinkPerson } from '@samsyn/contract';
import { hasRight } from '@samsyn/casework';
import { SamsynError } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { findOwnCase } from '../case/find-own-case.ts';
import { lockCase } from '../case/lock-case.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';

/**
 * Says, with reasons, that two persons may be one, or that they are not. The two stay two: nothing
 * is merged, no entry moves, and the link is taken away by another line as it was made.
 * @throws SamsynError `access.forbidden`, `input.not-found` for either case, `input.schema` for a
 * person linked to itself
 */
export async function linkPerson(
  context: CaseContext,
  officer: Officer,
  caseId: string,
  { otherCaseId, linked, reasons }: LinkPerson,
): Promise<void> {
  if (!hasRight(officer.roles, 'act'))
    throw new SamsynError('access.forbidden', 'your role does not link persons');
  await record(context, async (tx, ledger) => {
    await lockCase(tx, caseId);
    const found = await findOwnCase(tx, officer, caseId);
    const other = await findOwnCase(tx, officer, otherCaseId);
    if (other.key.personId === found.key.personId)
      throw new SamsynError('input.schema', 'a person is not linked to itself', '$.otherCaseId');
    await tx
      .insertInto('person_links')
      .values({
        person_id: found.key.personId,
        case_id: found.key.caseId,
        link_id: context.newId(),
        other_person_id: other.key.personId,
        other_case_id: other.key.caseId,
        linked,
        reasons,
        officer_id: officer.officerId,
        officer_name: officer.name,
        at: context.clock(),
      })
      .execute();
    const line = await ledger.add({
      event: linked ? 'person.linked' : 'person.unlinked',
      actor: actorOf(officer),
      caseId: found.caseId,
      content: { otherCaseId: other.caseId, reasons },
    });
    return { line, result: undefined };
  });
}

// SPDX-License-Identifier: EUPL-1.2
import { hasRight } from '@samsyn/casework';
import { SamsynError } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { addCaseEvent } from '../case/case-events.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { holdOpenRelease } from './find-own-release.ts';

/**
 * Gives up a proposed release: it can never be made. What was judged and reviewed of it stays on
 * record. Either officer may, the one who proposed it as well as another.
 * @throws SamsynError `access.forbidden`, `input.not-found`, `outward.closed`, `outward.abandoned`
 */
export async function abandonRelease(
  context: CaseContext,
  officer: Officer,
  releaseId: string,
  reasons: string,
): Promise<void> {
  if (!hasRight(officer.roles, 'send'))
    throw new SamsynError('access.forbidden', 'your role does not release');
  await record(context, async (tx, ledger) => {
    const { found, release } = await holdOpenRelease(tx, officer, releaseId);
    await tx
      .insertInto('outward_abandonments')
      .values({
        person_id: release.key.personId,
        release_id: release.releaseId,
        officer_id: officer.officerId,
        officer_name: officer.name,
        reasons,
        at: context.clock(),
      })
      .execute();
    await addCaseEvent(context, tx, found.key, {
      kind: 'outward-abandoned',
      officer: officer.name,
      items: release.items.map(({ item }) => item),
    });
    const line = await ledger.add({
      event: 'outward.abandoned',
      actor: actorOf(officer),
      caseId: found.caseId,
      content: { releaseId: release.releaseId, reasons },
    });
    return { line, result: undefined };
  });
}

// SPDX-License-Identifier: EUPL-1.2
import type { PlaceHold } from '@samsyn/contract';
import { SamsynError } from '@samsyn/terms';
import type { z } from 'zod';
import { record } from '../audit/record.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import type { ArchiveContext } from './archive-context.ts';
import { assertMay, findSeparated } from './find-separation.ts';

/**
 * From now on nothing of the case may be erased, until what holds it is over.
 * @throws SamsynError `access.forbidden`, `input.not-found`, `archive.not-separated`
 */
export async function placeHold(
  context: ArchiveContext,
  officer: Officer,
  separationId: string,
  { kind, reference }: z.infer<typeof PlaceHold>,
): Promise<void> {
  assertMay(officer, 'keep-archive');
  await record(context, async (tx, ledger) => {
    const { person_id, case_id } = await findSeparated(tx, separationId);
    const holdId = context.newId();
    await tx
      .insertInto('case_holds')
      .values({
        person_id,
        case_id,
        hold_id: holdId,
        kind,
        reference,
        officer_id: officer.officerId,
        officer_name: officer.name,
        placed_at: context.clock(),
      })
      .execute();
    const line = await ledger.add({
      event: 'archive.hold-placed',
      actor: actorOf(officer),
      caseId: case_id,
      content: { holdId, kind, reference },
    });
    return { line, result: undefined };
  });
}

/**
 * What held the case is over.
 * @throws SamsynError `access.forbidden`, `input.not-found`, `archive.closed`
 */
export async function releaseHold(
  context: ArchiveContext,
  officer: Officer,
  holdId: string,
  reasons: string,
): Promise<void> {
  assertMay(officer, 'keep-archive');
  await record(context, async (tx, ledger) => {
    const hold = await tx
      .selectFrom('case_holds')
      .selectAll()
      .where('hold_id', '=', holdId)
      .forUpdate()
      .executeTakeFirst();
    if (!hold) throw new SamsynError('input.not-found', 'nothing such holds a case', 'holdId');
    if (hold.released_at !== null)
      throw new SamsynError('archive.closed', 'it is over already', 'holdId');
    await tx
      .updateTable('case_holds')
      .set({
        released_by: officer.officerId,
        released_reasons: reasons,
        released_at: context.clock(),
      })
      .where('person_id', '=', hold.person_id)
      .where('hold_id', '=', holdId)
      .execute();
    const line = await ledger.add({
      event: 'archive.hold-released',
      actor: actorOf(officer),
      caseId: hold.case_id,
      content: { holdId, reasons },
    });
    return { line, result: undefined };
  });
}

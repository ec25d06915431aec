// SPDX-License-Identifier: EUPL-1.2
import type { DecideSeparation } from '@samsyn/contract';
import { SamsynError } from '@samsyn/terms';
import type { z } from 'zod';
import { record } from '../audit/record.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import type { ArchiveContext } from './archive-context.ts';
import { assertMay, findSeparated, findSeparation } from './find-separation.ts';

/**
 * Sets a case that has ended apart from current work, or keeps it there, by a named officer's word.
 * @throws SamsynError `access.forbidden`, `input.not-found`, `archive.closed`
 */
export async function decideSeparation(
  context: ArchiveContext,
  officer: Officer,
  separationId: string,
  { decision, reasons }: z.infer<typeof DecideSeparation>,
): Promise<void> {
  assertMay(officer, 'keep-archive');
  await record(context, async (tx, ledger) => {
    const found = await findSeparation(tx, separationId);
    if (found.decision !== null)
      throw new SamsynError('archive.closed', 'it has been decided', 'separationId');
    await tx
      .updateTable('case_separations')
      .set({
        decision,
        reasons,
        officer_id: officer.officerId,
        officer_name: officer.name,
        decided_at: context.clock(),
      })
      .where('person_id', '=', found.person_id)
      .where('separation_id', '=', separationId)
      .execute();
    const line = await ledger.add({
      event: decision === 'separated' ? 'archive.separated' : 'archive.kept',
      actor: actorOf(officer),
      caseId: found.case_id,
      content: { separationId, reasons },
    });
    return { line, result: undefined };
  });
}

/**
 * Brings a case that was set apart back: whose case it was finds it again.
 * @throws SamsynError `access.forbidden`, `input.not-found`, `archive.not-separated`, `archive.erased`
 */
export async function bringBack(
  context: ArchiveContext,
  officer: Officer,
  separationId: string,
  reasons: string,
): Promise<void> {
  assertMay(officer, 'keep-archive');
  await record(context, async (tx, ledger) => {
    const found = await findSeparated(tx, separationId);
    const erased = await tx
      .selectFrom('case_erasures')
      .select('erasure_id')
      .where('person_id', '=', found.person_id)
      .where('case_id', '=', found.case_id)
      .where('decision', '=', 'erased')
      .executeTakeFirst();
    if (erased) throw new SamsynError('archive.erased', 'its content is erased', 'separationId');
    await tx
      .updateTable('case_separations')
      .set({
        returned_by: officer.officerId,
        returned_reasons: reasons,
        returned_at: context.clock(),
      })
      .where('person_id', '=', found.person_id)
      .where('separation_id', '=', separationId)
      .execute();
    const line = await ledger.add({
      event: 'archive.brought-back',
      actor: actorOf(officer),
      caseId: found.case_id,
      content: { separationId, reasons },
    });
    return { line, result: undefined };
  });
}

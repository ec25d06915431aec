// SPDX-License-Identifier: EUPL-1.2
import type { DecideErasure, ProposeErasure } from '@samsyn/contract';
import { SamsynError } from '@samsyn/terms';
import { sql } from 'kysely';
import type { z } from 'zod';
import { record } from '../audit/record.ts';
import type { Tx } from '../audit/record.ts';
import { lockCase } from '../case/lock-case.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import type { ArchiveContext } from './archive-context.ts';
import { assertErasable } from './assert-erasable.ts';
import { assertMay, findSeparated } from './find-separation.ts';
import { keepSigned } from './keep-signed.ts';

/**
 * Proposes that the content of a case that is set apart is erased, under a regulation of the archives
 * that the configuration names. Erases nothing: another officer decides.
 * @throws SamsynError `access.forbidden`, `input.not-found`, `archive.not-separated`,
 * `archive.no-regulation`, `archive.held`, `archive.closed`
 */
export async function proposeErasure(
  context: ArchiveContext,
  officer: Officer,
  separationId: string,
  { regulation, reasons }: z.infer<typeof ProposeErasure>,
): Promise<void> {
  assertMay(officer, 'keep-archive');
  const named = context.archive.regulations.find(({ id }) => id === regulation);
  if (!named)
    throw new SamsynError('archive.no-regulation', 'no such regulation is named', 'regulation');
  await record(context, async (tx, ledger) => {
    const { person_id, case_id } = await findSeparated(tx, separationId);
    await assertErasable(tx, { personId: person_id, caseId: case_id });
    const erasureId = context.newId();
    const kept = await tx
      .insertInto('case_erasures')
      .values({
        person_id,
        case_id,
        erasure_id: erasureId,
        regulation_id: named.id,
        regulation_text: named.text,
        reasons,
        proposed_by: officer.officerId,
        proposed_name: officer.name,
        proposed_at: context.clock(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (Number(kept.numInsertedOrUpdatedRows) !== 1)
      throw new SamsynError('archive.closed', 'it is proposed or erased already', 'separationId');
    const line = await ledger.add({
      event: 'archive.erasure-proposed',
      actor: actorOf(officer),
      caseId: case_id,
      content: { erasureId, regulation: named.id, reasons },
    });
    return { line, result: undefined };
  });
}

async function findOpen(tx: Tx, erasureId: string) {
  const found = await tx
    .selectFrom('case_erasures')
    .selectAll()
    .where('erasure_id', '=', erasureId)
    .forUpdate()
    .executeTakeFirst();
  if (!found) throw new SamsynError('input.not-found', 'no such erasure is proposed', 'erasureId');
  if (found.decision !== null)
    throw new SamsynError('archive.closed', 'it has been decided', 'erasureId');
  return found;
}

/**
 * Decides on an erasure that another officer has proposed. On return from `erased`, content, documents,
 * values and the openings of the case's ledger lines are gone from the database; leaves, digests,
 * receipts, proofs and what was signed of the messages are there, and verify.
 * @throws SamsynError `access.forbidden`, `input.not-found`, `archive.closed`,
 * `archive.same-officer`, `archive.no-regulation`, `archive.held`, `envelope.*`
 */
export async function decideErasure(
  context: ArchiveContext,
  officer: Officer,
  erasureId: string,
  { decision, reasons }: z.infer<typeof DecideErasure>,
): Promise<void> {
  assertMay(officer, 'decide-erasure');
  await record(context, async (tx, ledger) => {
    const found = await findOpen(tx, erasureId);
    const { person_id: personId, case_id: caseId, regulation_id: regulation } = found;
    if (found.proposed_by === officer.officerId)
      throw new SamsynError('archive.same-officer', 'another officer decides', 'erasureId');
    await lockCase(tx, caseId);
    if (decision === 'erased') {
      if (context.archive.regulations.every(({ id }) => id !== regulation))
        throw new SamsynError('archive.no-regulation', 'the regulation is named no more');
      await assertErasable(tx, { personId, caseId });
    }
    await tx
      .updateTable('case_erasures')
      .set({
        decision,
        decided_by: officer.officerId,
        decided_name: officer.name,
        decided_reasons: reasons,
        decided_at: context.clock(),
      })
      .where('person_id', '=', personId)
      .where('erasure_id', '=', erasureId)
      .execute();
    let messages = 0;
    if (decision === 'erased') {
      messages = await keepSigned(context, tx, personId);
      await sql`select erase_case(${personId}, ${erasureId})`.execute(tx);
    }
    const line = await ledger.add({
      event: decision === 'erased' ? 'archive.erased' : 'archive.erasure-refused',
      actor: actorOf(officer),
      caseId,
      content: { erasureId, regulation, messages },
    });
    return { line, result: undefined };
  });
}

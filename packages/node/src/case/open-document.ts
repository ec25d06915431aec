// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { assertOpenable } from './assert-openable.ts';
import type { CaseContext } from './case-context.ts';
import { decideHeld } from './decide-held.ts';
import { getDocument } from './documents.ts';
import type { DocumentToRead } from './documents.ts';
import { findOwnCase } from './find-own-case.ts';
import { notAmongYours } from './not-among-yours.ts';
import { readingOf } from './reading-of.ts';

/**
 * A document in a case of the officer's own, to be read; recorded. Documents name the person, so of
 * a protected person only a cleared officer opens them. One that is held is scanned once more.
 * @throws SamsynError `input.not-found`, `access.forbidden`, `document.held`, `document.unsafe`
 */
export async function openDocument(
  context: CaseContext,
  officer: Officer,
  documentId: string,
): Promise<DocumentToRead> {
  const row = await context.db
    .selectFrom('documents')
    .select(['case_id', 'digest'])
    .where('document_id', '=', documentId)
    .executeTakeFirst();
  if (!row) throw notAmongYours('document');
  const found = await findOwnCase(context.db, officer, row.case_id, 'document');
  if (found.protection !== 'none' && !found.cleared) {
    throw new SamsynError(
      'access.forbidden',
      'the person has a protected identity; only a cleared officer opens the document',
    );
  }
  const { personId } = found.key;
  const document = { ...(await getDocument(context.db, found.key, row.digest)), personId };
  assertOpenable(await decideHeld(context, found.caseId, document), 'documentId');
  return record(context, async (tx, ledger) => {
    await tx
      .insertInto('document_openings')
      .values({
        person_id: personId,
        case_id: found.key.caseId,
        digest: document.digest,
        officer_id: officer.officerId,
        opened_at: context.clock(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const line = await ledger.add({
      event: 'document.read',
      actor: actorOf(officer),
      caseId: found.caseId,
      content: { digest: document.digest, ...readingOf(found) },
    });
    return { line, result: document };
  });
}

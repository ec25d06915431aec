// SPDX-License-Identifier: EUPL-1.2
import type { OpenedPiece } from '@samsyn/envelope';
import { SamsynError, limits } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { Tx } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { dropUnclaimed } from '../document/drop-unclaimed.ts';
import { lockMessage } from './lock-message.ts';
import { findStaged } from './staged-document.ts';
import type { StagedDocument } from './staged-document.ts';

async function dropForgotten(context: CaseContext, tx: Tx): Promise<number> {
  const tooOld = new Date(Date.parse(context.clock()) - limits.stagedDocumentMaxMs).toISOString();
  const rows = await tx
    .selectFrom('staged_documents')
    .select('content_id')
    .where('at', '<', tooOld)
    .execute();
  return dropUnclaimed(
    tx,
    rows.map((row) => row.content_id),
  );
}

/** @throws SamsynError `input.too-large` */
async function assertRoom(tx: Tx, { label }: OpenedPiece): Promise<void> {
  const { all, own, bytes } = await tx
    .selectFrom('staged_documents as s')
    .innerJoin('document_contents as c', (join) =>
      join.onRef('c.person_id', '=', 's.person_id').onRef('c.content_id', '=', 's.content_id'),
    )
    .select((eb) => [
      eb.fn.countAll<number>().as('all'),
      eb.fn.countAll<number>().filterWhere('s.message_id', '=', label.messageId).as('own'),
      eb.fn.sum<number | null>('c.bytes').as('bytes'),
    ])
    .executeTakeFirstOrThrow();
  if (
    own < limits.documentsPerMessageMax &&
    all < limits.stagedDocumentsMax &&
    (bytes ?? 0) + label.bytes <= limits.stagedBytesMax
  )
    return;
  throw new SamsynError('input.too-large', 'more documents than there is room for', 'documents');
}

/**
 * Makes room for a document whose first piece has come.
 * @throws SamsynError `input.too-large` when the message or the peer has its share
 */
export async function announceDocument(
  context: CaseContext,
  piece: OpenedPiece,
): Promise<StagedDocument> {
  const { digest, label, sender } = piece;
  const { messageId, personId, mediaType, bytes } = label;
  const contentId = context.newId();
  const key = { person_id: personId, content_id: contentId };
  const at = context.clock();
  return record(context, async (tx, ledger) => {
    await lockMessage(tx, messageId);
    const meanwhile = await findStaged(tx, piece);
    const dropped = await dropForgotten(context, tx);
    if (!meanwhile) {
      await assertRoom(tx, piece);
      await tx
        .insertInto('document_contents')
        .values({ ...key, media_type: mediaType, bytes, digest: null, finding: null, at })
        .execute();
      await tx
        .insertInto('staged_documents')
        .values({ ...key, message_id: messageId, digest, sender, at })
        .execute();
    }
    const line = await ledger.add({
      event: 'document.announced',
      actor: `peer:${sender}`,
      content: { messageId, digest, mediaType, bytes, dropped },
    });
    return { line, result: meanwhile ?? { personId, contentId, isWhole: false } };
  });
}

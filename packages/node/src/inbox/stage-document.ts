// SPDX-License-Identifier: EUPL-1.2
import { Digest, MessageId, SamsynError, limits } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { Reader, Tx } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { lockMessage } from './lock-message.ts';

interface Staged {
  readonly messageId: string;
  readonly digest: string;
  readonly sealed: Uint8Array;
}

/** Whether the document is of no use: it waits already, or its message has come or been recalled. */
async function isNeedless(db: Reader, { messageId, digest }: Staged): Promise<boolean> {
  const rows = await Promise.all([
    db
      .selectFrom('staged_documents')
      .select('message_id')
      .where('message_id', '=', messageId)
      .where('digest', '=', digest)
      .executeTakeFirst(),
    db
      .selectFrom('messages')
      .select('message_id')
      .where('message_id', '=', messageId)
      .where('direction', '=', 'in')
      .executeTakeFirst(),
    db
      .selectFrom('recalled_messages')
      .select('message_id')
      .where('message_id', '=', messageId)
      .executeTakeFirst(),
  ]);
  return rows.some((row) => row !== undefined);
}

async function assertRoom(tx: Tx, messageId: string): Promise<void> {
  const { all, own } = await tx
    .selectFrom('staged_documents')
    .select((eb) => [
      eb.fn.countAll<number>().as('all'),
      eb.fn.countAll<number>().filterWhere('message_id', '=', messageId).as('own'),
    ])
    .executeTakeFirstOrThrow();
  if (own < limits.documentsPerMessageMax && all < limits.stagedDocumentsMax) return;
  throw new SamsynError('input.too-large', 'more documents than there is room for', 'documents');
}

/**
 * Keeps a sealed document until the message that names it has come. One that is here already, or
 * whose message is, changes nothing. What no message has claimed in `limits.stagedDocumentMaxMs` is
 * dropped.
 * @throws SamsynError `message.schema`, `input.too-large` when the message or the peer has its share
 */
export async function stageDocument(context: CaseContext, staged: Staged): Promise<void> {
  const { messageId, digest, sealed } = staged;
  if (!MessageId.safeParse(messageId).success || !Digest.safeParse(digest).success) {
    throw new SamsynError('message.schema', 'not a message id and a digest', 'path');
  }
  if (await isNeedless(context.db, staged)) return;
  const sender = context.peer.authority.id;
  const at = context.clock();
  const tooOld = new Date(Date.parse(at) - limits.stagedDocumentMaxMs).toISOString();
  await record(context, async (tx, ledger) => {
    await lockMessage(tx, messageId);
    const dropped = await tx
      .deleteFrom('staged_documents')
      .where('at', '<', tooOld)
      .executeTakeFirst();
    await assertRoom(tx, messageId);
    await tx
      .insertInto('staged_documents')
      .values({ message_id: messageId, digest, sender, sealed, at })
      .onConflict((conflict) => conflict.columns(['message_id', 'digest']).doNothing())
      .execute();
    const line = await ledger.add({
      event: 'document.received',
      actor: `peer:${sender}`,
      content: {
        messageId,
        digest,
        sealedBytes: sealed.length,
        dropped: Number(dropped.numDeletedRows),
      },
    });
    return { line, result: undefined };
  });
}

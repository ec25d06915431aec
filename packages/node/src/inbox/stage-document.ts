// SPDX-License-Identifier: EUPL-1.2
import { Digest, MessageId, SamsynError, limits } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';

/**
 * Keeps a sealed document until the message that names it has come. The same document again is
 * left as it is.
 * @throws SamsynError `message.schema`, `input.too-large` when the message has its share already
 */
export async function stageDocument(
  context: CaseContext,
  { messageId, digest, sealed }: { messageId: string; digest: string; sealed: Uint8Array },
): Promise<void> {
  if (!MessageId.safeParse(messageId).success || !Digest.safeParse(digest).success) {
    throw new SamsynError('message.schema', 'not a message id and a digest', 'path');
  }
  const sender = context.peer.authority.id;
  await record(context, async (tx, ledger) => {
    const staged = await tx
      .selectFrom('staged_documents')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('message_id', '=', messageId)
      .executeTakeFirstOrThrow();
    if (staged.count >= limits.documentsPerMessageMax) {
      throw new SamsynError(
        'input.too-large',
        `more than ${limits.documentsPerMessageMax} documents`,
        'documents',
      );
    }
    await tx
      .insertInto('staged_documents')
      .values({ message_id: messageId, digest, sender, sealed, at: context.clock() })
      .onConflict((conflict) => conflict.columns(['message_id', 'digest']).doNothing())
      .execute();
    const line = await ledger.add({
      event: 'document.received',
      actor: `peer:${sender}`,
      content: { messageId, digest, sealedBytes: sealed.length },
    });
    return { line, result: undefined };
  });
}

// SPDX-License-Identifier: EUPL-1.2
import { MessageId, SamsynError } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { Reader } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { lockMessage } from './lock-message.ts';

async function receiptGiven(db: Reader, messageId: string): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('receipts')
    .select('signed')
    .where('message_id', '=', messageId)
    .where('side', '=', 'given')
    .executeTakeFirst();
  return row?.signed;
}

/**
 * The sender wants a message back that may have come. When it has, the answer is the receipt that
 * was given; when it has not, it is refused from now on, so that both sides know the same.
 * @returns the signed receipt, or undefined for a message that has not come and will not
 * @throws SamsynError `message.schema`
 */
export async function recallMessage(
  context: CaseContext,
  asked: string,
): Promise<Uint8Array | undefined> {
  const parsed = MessageId.safeParse(asked);
  if (!parsed.success) throw new SamsynError('message.schema', 'not a message id', 'messageId');
  const messageId = parsed.data;
  const sender = context.peer.authority.id;
  return record(context, async (tx, ledger) => {
    await lockMessage(tx, messageId);
    const given = await receiptGiven(tx, messageId);
    if (!given) {
      await tx
        .insertInto('recalled_messages')
        .values({ message_id: messageId, sender, at: context.clock() })
        .onConflict((conflict) => conflict.column('message_id').doNothing())
        .execute();
      await tx.deleteFrom('staged_documents').where('message_id', '=', messageId).execute();
    }
    const line = await ledger.add({
      event: 'message.withdrawn',
      actor: `peer:${sender}`,
      content: { messageId, receivedBefore: given !== undefined },
    });
    return { line, result: given };
  });
}

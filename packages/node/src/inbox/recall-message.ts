// SPDX-License-Identifier: EUPL-1.2
import { MessageId, SamsynError } from '@samsyn/terms';
import type { Sequence } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { Reader, Tx } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { applyHeld } from './apply-held.ts';
import { dropStaged } from './drop-staged.ts';
import { lockSequence, settleNumber } from './incoming-sequence.ts';
import { lockMessage } from './lock-message.ts';
import { settledUpTo } from './place-in-sequence.ts';

async function receiptGiven(db: Reader, messageId: string): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('receipts')
    .select('signed')
    .where('message_id', '=', messageId)
    .where('side', '=', 'given')
    .executeTakeFirst();
  return row?.signed;
}

/** Refuses the message from now on; its number counts as having found its end. */
async function refuseFromNow(
  context: CaseContext,
  tx: Tx,
  messageId: string,
  { name, number }: Sequence,
): Promise<void> {
  await tx
    .insertInto('recalled_messages')
    .values({
      message_id: messageId,
      sender: context.peer.authority.id,
      sequence_name: name,
      sequence_number: number,
      at: context.clock(),
    })
    .onConflict((conflict) => conflict.column('message_id').doNothing())
    .execute();
  await dropStaged(tx, messageId);
  await tx.deleteFrom('waiting_messages').where('message_id', '=', messageId).execute();
  const sequenced = await lockSequence(tx, name);
  const settled = settledUpTo(sequenced);
  if (settled > sequenced.settled) await settleNumber(tx, { name, number: settled }, sequenced);
}

/** @throws SamsynError `message.schema` */
function parseAsked(context: CaseContext, asked: string, { name }: Sequence): MessageId {
  const parsed = MessageId.safeParse(asked);
  if (!parsed.success) throw new SamsynError('message.schema', 'not a message id', 'messageId');
  if (!name.endsWith(`:${context.peer.authority.id}`))
    throw new SamsynError('message.schema', 'not a sequence of the sender', 'sequence.name');
  return parsed.data;
}

/**
 * The sender wants a message back that may have come. When it has, the answer is the receipt that
 * was given; when it has not, or only waits here, it is refused from now on, so that both sides
 * know the same, and what follows it in its sequence does not wait for it.
 * @returns the signed receipt, or undefined for a message that has no effect here and will have none
 * @throws SamsynError `message.schema`
 */
export async function recallMessage(
  context: CaseContext,
  asked: string,
  sequence: Sequence,
): Promise<Uint8Array | undefined> {
  const messageId = parseAsked(context, asked, sequence);
  const given = await record(context, async (tx, ledger) => {
    await lockMessage(tx, messageId);
    const receipt = await receiptGiven(tx, messageId);
    if (!receipt) await refuseFromNow(context, tx, messageId, sequence);
    const line = await ledger.add({
      event: 'message.withdrawn',
      actor: `peer:${context.peer.authority.id}`,
      content: { messageId, number: sequence.number, receivedBefore: receipt !== undefined },
    });
    return { line, result: receipt };
  });
  if (!given) await applyHeld(context, sequence.name);
  return given;
}

// SPDX-License-Identifier: EUPL-1.2
import { signReceipt } from '@samsyn/envelope';
import { suite } from '@samsyn/terms';
import type { Digest, Receipt } from '@samsyn/terms';
import type { Tx } from '../audit/record.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';
import type { ReceivedMessage } from './receive.ts';

export interface Verdict {
  readonly result: Receipt['result'];
  readonly code?: string;
}

/**
 * Signs and keeps the receipt: our word to the sender on the very bytes that came, bound to the
 * ledger entry that records them. Returns the signed bytes to send, now and whenever asked again.
 */
export async function acknowledge(
  context: DirectoryContext,
  tx: Tx,
  { message, digest }: ReceivedMessage,
  ledgerLeaf: Digest,
  verdict: Verdict,
): Promise<Uint8Array> {
  const receivedAt = context.clock();
  const signed = await signReceipt(
    {
      version: 1,
      suite,
      kind: 'receipt',
      messageId: message.messageId,
      digest,
      sender: context.own.authority.id,
      recipient: message.sender,
      ...verdict,
      ledgerLeaf,
      receivedAt,
    },
    context.own.keys,
  );
  await tx
    .insertInto('receipts')
    .values({
      person_id: message.personId,
      message_id: message.messageId,
      side: 'given',
      signed,
      result: verdict.result,
      code: verdict.code ?? null,
      ledger_leaf: ledgerLeaf,
      received_at: receivedAt,
    })
    .execute();
  return signed;
}

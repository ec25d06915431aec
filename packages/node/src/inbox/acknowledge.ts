// SPDX-License-Identifier: EUPL-1.2
import { signReceipt } from '@samsyn/envelope';
import { suite } from '@samsyn/terms';
import type { Digest, ErrorCode, Receipt } from '@samsyn/terms';
import type { Tx } from '../audit/record.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';
import type { ReceivedMessage } from './receive.ts';

/** What is said of a message: a verdict, or that there is none yet. */
export type Verdict =
  | { readonly result: 'accepted' }
  | { readonly result: 'rejected'; readonly code: ErrorCode }
  | { readonly result: 'held'; readonly code: ErrorCode; readonly missing: number[] }
  | { readonly result: 'quarantined'; readonly code: ErrorCode };

/** Our word, as it is kept and given again. */
async function keepReceipt(
  tx: Tx,
  personId: string,
  { messageId, result, code, ledgerLeaf, receivedAt }: Receipt,
  signed: Uint8Array,
): Promise<void> {
  const row = {
    person_id: personId,
    message_id: messageId,
    side: 'given' as const,
    signed,
    code: code ?? null,
    ledger_leaf: ledgerLeaf,
    received_at: receivedAt,
  };
  switch (result) {
    case 'accepted':
    case 'rejected':
      await tx
        .insertInto('receipts')
        .values({ ...row, result })
        .execute();
      return;
    case 'held':
    case 'quarantined':
      await tx
        .insertInto('interim_receipts')
        .values({ ...row, result })
        .execute();
      return;
  }
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
  const receipt: Receipt = {
    version: 1,
    suite,
    kind: 'receipt',
    messageId: message.messageId,
    digest,
    sender: context.own.authority.id,
    recipient: message.sender,
    ...verdict,
    ledgerLeaf,
    receivedAt: context.clock(),
  };
  const signed = await signReceipt(receipt, context.own.keys);
  await keepReceipt(tx, message.personId, receipt, signed);
  return signed;
}

// SPDX-License-Identifier: EUPL-1.2
import type { Ledger, Tx } from '../audit/record.ts';
import { addCaseEvent } from '../case/case-events.ts';
import type { DeliveryContext, MessageOnItsWay } from './delivery-context.ts';
import { sendWaitingStops } from './send-waiting-stops.ts';
import { settle } from './settle.ts';
import type { VerifiedReceipt } from './verified-receipt.ts';
import { withdrawnEvent } from './withdraw.ts';

async function arrived(
  context: DeliveryContext,
  tx: Tx,
  ledger: Ledger,
  message: MessageOnItsWay,
): Promise<void> {
  await context.onDelivered(tx, ledger, message);
  if (message.kind === 'handover') await sendWaitingStops(tx, message);
}

async function keepReceipt(
  tx: Tx,
  message: MessageOnItsWay,
  { receipt, signed }: VerifiedReceipt,
): Promise<void> {
  await tx
    .insertInto('receipts')
    .values({
      person_id: message.personId,
      message_id: message.messageId,
      side: 'held',
      signed,
      result: receipt.result,
      code: receipt.code ?? null,
      ledger_leaf: receipt.ledgerLeaf,
      received_at: receipt.receivedAt,
    })
    .execute();
}

/**
 * Keeps a receipt with a verdict, which is the end of the message. What the recipient rejected has
 * not been handed over: it waits here again.
 */
export async function close(
  context: DeliveryContext,
  message: MessageOnItsWay,
  verified: VerifiedReceipt,
): Promise<void> {
  const { receipt } = verified;
  const accepted = receipt.result === 'accepted';
  const standing = {
    state: accepted ? ('delivered' as const) : ('refused' as const),
    attempts: message.attempts + 1,
    last_error: receipt.code ?? null,
  };
  await settle(context, message, standing, async (tx, ledger) => {
    await keepReceipt(tx, message, verified);
    if (accepted) await arrived(context, tx, ledger, message);
    else await context.onReturned(tx, message);
    const { messageId, disclosureId, digest } = message;
    await addCaseEvent(context, tx, message, {
      kind: accepted ? 'receipt-verified' : 'delivery-failed',
      happenedAt: receipt.receivedAt,
      authority: receipt.sender,
      messageId,
      disclosureId,
    });
    const kind = withdrawnEvent[message.kind];
    if (!accepted && kind !== undefined)
      await addCaseEvent(context, tx, message, { kind, messageId, disclosureId });
    return ledger.add({
      event: 'message.delivered',
      actor: 'node',
      caseId: message.caseId,
      content: { messageId, digest, result: receipt.result, ledgerLeaf: receipt.ledgerLeaf },
    });
  });
}

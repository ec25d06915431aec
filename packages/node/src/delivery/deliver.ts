// SPDX-License-Identifier: EUPL-1.2
import { SamsynError, limits } from '@samsyn/terms';
import type { CaseEventKind, ErrorCode } from '@samsyn/terms';
import type { Tx } from '../audit/record.ts';
import { addCaseEvent } from '../case/case-events.ts';
import type { DeliveryContext, MessageOnItsWay } from './delivery-context.ts';
import { findOnItsWay, waitsForEarlier } from './load-message.ts';
import { postMessage } from './post-message.ts';
import { recall } from './recall.ts';
import { sendWaitingStops } from './send-waiting-stops.ts';
import { settle } from './settle.ts';
import type { VerifiedReceipt } from './verified-receipt.ts';

const actor = 'node';

/** What a message was to move, and does not when it does not come. */
const withdrawnEvent: Readonly<Record<string, CaseEventKind>> = {
  handover: 'handover-withdrawn',
  return: 'return-withdrawn',
};

async function withdraw(context: DeliveryContext, message: MessageOnItsWay): Promise<void> {
  await settle(context, message, { state: 'withdrawn' }, async (tx, ledger) => {
    await context.onReturned(tx, message);
    const { messageId, disclosureId } = message;
    const kind = withdrawnEvent[message.kind] ?? 'message-withdrawn';
    await addCaseEvent(context, tx, message, { kind, messageId, disclosureId });
    return ledger.add({
      event: 'message.withdrawn',
      actor,
      caseId: message.caseId,
      content: { messageId, disclosureId, reason: 'the items may not go any more' },
    });
  });
}

async function arrived(context: DeliveryContext, tx: Tx, message: MessageOnItsWay): Promise<void> {
  await context.onDelivered(tx, message);
  if (message.kind === 'handover') await sendWaitingStops(tx, message);
}

/** Keeps the receipt. What the recipient refused has not been handed over: it waits here again. */
async function close(
  context: DeliveryContext,
  message: MessageOnItsWay,
  { receipt, signed }: VerifiedReceipt,
): Promise<void> {
  const accepted = receipt.result === 'accepted';
  const standing = {
    state: accepted ? ('delivered' as const) : ('refused' as const),
    attempts: message.attempts + 1,
    last_error: receipt.code ?? null,
  };
  await settle(context, message, standing, async (tx, ledger) => {
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
    if (accepted) await arrived(context, tx, message);
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
      actor,
      caseId: message.caseId,
      content: { messageId, digest, result: receipt.result, ledgerLeaf: receipt.ledgerLeaf },
    });
  });
}

interface Failure {
  readonly code: ErrorCode;
  readonly mayHaveArrived: boolean;
}

async function recordFailure(
  context: DeliveryContext,
  message: MessageOnItsWay,
  { code, mayHaveArrived }: Failure,
): Promise<void> {
  const attempts = message.attempts + 1;
  const final = attempts >= limits.deliveryAttemptsMax;
  const standing = {
    state: final ? ('failed' as const) : ('retrying' as const),
    attempts,
    last_error: code,
    may_have_arrived: mayHaveArrived,
  };
  await settle(context, message, standing, async (tx, ledger) => {
    const { messageId, disclosureId } = message;
    if (attempts === 1 || attempts === limits.deliveryAttemptsMax) {
      await addCaseEvent(context, tx, message, {
        kind: 'delivery-failed',
        messageId,
        disclosureId,
      });
    }
    return ledger.add({
      event: 'delivery.failed',
      actor,
      caseId: message.caseId,
      content: { messageId, code, attempts, final },
    });
  });
}

/**
 * One attempt to deliver a queued message. It is assessed again first, and withdrawn on the record
 * when the law, a stay or the competence has changed; one that may have arrived already only on the
 * recipient's word. Delivered means: a verified receipt is kept. A message that waits for an earlier
 * one of its sequence is queued anew when that one is settled.
 * @param starts how often the job has been started, this time included: a start without a recorded
 * outcome was cut off, and may have sent the message
 * @throws SamsynError when it is to be tried again later; the reason is on the record
 */
export async function deliver(
  context: DeliveryContext,
  { personId, messageId }: { readonly personId: string; readonly messageId: string },
  starts: number,
): Promise<void> {
  const message = await findOnItsWay(context.db, personId, messageId);
  if (!message || (await waitsForEarlier(context.db, message))) return;
  const mayHaveArrived = message.mayHaveArrived || starts - 1 > message.attempts;
  const mayGo = await context.mayStillGo(message);
  if (!mayGo && !mayHaveArrived) return withdraw(context, message);
  const attempt = mayGo ? await postMessage(context, message) : await recall(context, message);
  switch (attempt.kind) {
    case 'recalled':
      return withdraw(context, message);
    case 'receipt':
      return close(context, message, attempt);
    case 'failed': {
      const { code } = attempt;
      const unclear = mayHaveArrived || attempt.mayHaveArrived;
      await recordFailure(context, message, { code, mayHaveArrived: unclear });
      throw new SamsynError(code, 'the message was not delivered this time', 'peer');
    }
  }
}

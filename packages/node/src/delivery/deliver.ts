// SPDX-License-Identifier: EUPL-1.2
import { SamsynError, isSamsynError, limits } from '@samsyn/terms';
import type { ErrorCode } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { Tx } from '../audit/record.ts';
import { addCaseEvent } from '../case/case-events.ts';
import type { DeliveryContext, MessageOnItsWay } from './delivery-context.ts';
import { findOnItsWay, waitsForEarlier } from './load-message.ts';
import { postMessage } from './post-message.ts';
import type { VerifiedReceipt } from './post-message.ts';

const actor = 'node';

async function setState(
  tx: Tx,
  message: MessageOnItsWay,
  change: { state: string; attempts?: number; last_error?: string | null },
): Promise<void> {
  await tx
    .updateTable('messages')
    .set(change)
    .where('person_id', '=', message.personId)
    .where('message_id', '=', message.messageId)
    .execute();
}

async function withdraw(context: DeliveryContext, message: MessageOnItsWay): Promise<void> {
  await record(context, async (tx, ledger) => {
    await setState(tx, message, { state: 'withdrawn' });
    await context.onWithdrawn(tx, message);
    const { messageId, disclosureId } = message;
    const kind = message.kind === 'handover' ? 'handover-withdrawn' : 'message-withdrawn';
    await addCaseEvent(context, tx, message, { kind, messageId, disclosureId });
    const line = await ledger.add({
      event: 'message.withdrawn',
      actor,
      caseId: message.caseId,
      content: { messageId, disclosureId, reason: 'the items may not go any more' },
    });
    return { line, result: undefined };
  });
}

async function close(
  context: DeliveryContext,
  message: MessageOnItsWay,
  { receipt, signed }: VerifiedReceipt,
) {
  await record(context, async (tx, ledger) => {
    const accepted = receipt.result === 'accepted';
    await setState(tx, message, {
      state: accepted ? 'delivered' : 'refused',
      attempts: message.attempts + 1,
      last_error: receipt.code ?? null,
    });
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
    if (accepted) await context.onDelivered(tx, message);
    await addCaseEvent(context, tx, message, {
      kind: accepted ? 'receipt-verified' : 'delivery-failed',
      happenedAt: receipt.receivedAt,
      authority: receipt.sender,
      messageId: message.messageId,
      disclosureId: message.disclosureId,
    });
    const line = await ledger.add({
      event: 'message.delivered',
      actor,
      caseId: message.caseId,
      content: {
        messageId: message.messageId,
        digest: message.digest,
        result: receipt.result,
        ledgerLeaf: receipt.ledgerLeaf,
      },
    });
    return { line, result: undefined };
  });
}

async function recordFailure(
  context: DeliveryContext,
  message: MessageOnItsWay,
  code: ErrorCode,
): Promise<void> {
  const attempts = message.attempts + 1;
  const final = attempts >= limits.deliveryAttemptsMax;
  await record(context, async (tx, ledger) => {
    await setState(tx, message, {
      state: final ? 'failed' : 'retrying',
      attempts,
      last_error: code,
    });
    const { messageId, disclosureId } = message;
    if (final || attempts === 1) {
      await addCaseEvent(context, tx, message, {
        kind: 'delivery-failed',
        messageId,
        disclosureId,
      });
    }
    const line = await ledger.add({
      event: 'delivery.failed',
      actor,
      caseId: message.caseId,
      content: { messageId, code, attempts, final },
    });
    return { line, result: undefined };
  });
}

/**
 * One attempt to deliver a queued message. It is assessed again first, and withdrawn on the record
 * when the law, a stay or the competence has changed. Delivered means: a verified receipt is kept.
 * @throws SamsynError when it is to be tried again later; the reason is on the record
 */
export async function deliver(
  context: DeliveryContext,
  personId: string,
  messageId: string,
): Promise<void> {
  const message = await findOnItsWay(context.db, personId, messageId);
  if (!message) return;
  if (await waitsForEarlier(context.db, message)) {
    throw new SamsynError(
      'runtime.delivery-failed',
      'an earlier message of the case has not been delivered',
      'sequence',
    );
  }
  if (!(await context.mayStillGo(message))) return withdraw(context, message);
  try {
    const verified = await postMessage(context, message);
    await close(context, message, verified);
  } catch (error) {
    const code = isSamsynError(error) ? error.code : 'runtime.internal';
    await recordFailure(context, message, code);
    if (message.attempts + 1 < limits.deliveryAttemptsMax) throw error;
  }
}

// SPDX-License-Identifier: EUPL-1.2
import { setTimeout } from 'node:timers/promises';
import { limits } from '@samsyn/terms';
import type { DifferenceHealing } from '@samsyn/terms';
import { record, recordOnly } from '../audit/record.ts';
import type { DeliveryContext } from '../delivery/delivery-context.ts';
import { fillGap } from '../delivery/fill-gap.ts';
import { findSent } from '../delivery/load-message.ts';
import type { QueuedBytes } from '../delivery/load-message.ts';
import type { Attempt } from '../delivery/outcome-of.ts';
import { postMessage } from '../delivery/post-message.ts';
import { recall } from '../delivery/recall.ts';
import type { VerifiedReceipt } from '../delivery/verified-receipt.ts';

async function keepRenewed(
  context: DeliveryContext,
  message: QueuedBytes,
  { receipt, signed }: VerifiedReceipt,
): Promise<void> {
  const { personId, messageId, caseId, digest } = message;
  const code = receipt.code ?? null;
  await record(context, async (tx, ledger) => {
    await tx
      .insertInto('renewed_receipts')
      .values({
        person_id: personId,
        message_id: messageId,
        ledger_leaf: receipt.ledgerLeaf,
        signed,
        result: receipt.result,
        code,
        received_at: receipt.receivedAt,
      })
      .onConflict((conflict) =>
        conflict.columns(['person_id', 'message_id', 'ledger_leaf']).doNothing(),
      )
      .execute();
    const line = await ledger.add({
      event: 'reconcile.posted-again',
      actor: 'node',
      caseId,
      content: { messageId, digest, result: receipt.result, ledgerLeaf: receipt.ledgerLeaf, code },
    });
    return { line, result: undefined };
  });
}

/** Posts it; one that waits there for numbers that will never come is told so, and posted again. */
async function post(context: DeliveryContext, message: QueuedBytes): Promise<Attempt> {
  let attempt = await postMessage(context, message);
  for (let n = 0; attempt.kind === 'busy' && n < limits.postAgainBusyMax; n += 1) {
    await setTimeout(attempt.askedMs ?? limits.postAgainBusyMs);
    attempt = await postMessage(context, message);
  }
  if (attempt.kind !== 'receipt' || attempt.receipt.result !== 'held') return attempt;
  await fillGap(context, message, attempt.receipt);
  return postMessage(context, message);
}

/** It stays: the recipient is told not to wait for its number, and an officer sees that it is lost there. */
async function stay(context: DeliveryContext, message: QueuedBytes): Promise<DifferenceHealing> {
  const { messageId, caseId } = message;
  const { kind } = await recall(context, message);
  await recordOnly(context, {
    event: 'reconcile.posted-again',
    actor: 'node',
    caseId,
    content: { messageId, kept: 'assessed again', recall: kind },
  });
  return 'needs-officer';
}

/**
 * Posts a message that was delivered once more, the same sealed bytes, when the other authority has
 * lost it. Its items are assessed again first: what may not go today stays, and an officer decides.
 * The receipt of now is kept beside the first one, which proves that it has been received before.
 * What fails is on the record, and found again by the next run.
 */
export async function postAgain(
  context: DeliveryContext,
  { personId, messageId }: { readonly personId: string; readonly messageId: string },
): Promise<DifferenceHealing> {
  const message = await findSent(context.db, personId, messageId, ['delivered']);
  // What is erased is given to nobody again.
  if (!message || message.sealed.length === 0) return 'needs-officer';
  if (!(await context.mayStillGo(message))) return stay(context, message);
  const attempt = await post(context, message);
  switch (attempt.kind) {
    case 'receipt':
      await keepRenewed(context, message, attempt);
      return attempt.receipt.result === 'rejected' ? 'needs-officer' : 'posted-again';
    case 'busy':
    case 'failed':
      await recordOnly(context, {
        event: 'reconcile.posted-again',
        actor: 'node',
        caseId: message.caseId,
        content: { messageId, code: attempt.code },
      });
      return 'later';
  }
}

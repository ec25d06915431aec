// SPDX-License-Identifier: EUPL-1.2
import { assertTaken } from './assert-taken.ts';
import type { DeliveryContext } from './delivery-context.ts';
import { documentsOf } from './documents-of.ts';
import type { QueuedBytes } from './load-message.ts';
import { outcomeOf } from './outcome-of.ts';
import type { Attempt } from './outcome-of.ts';
import { sendDocument } from './send-document.ts';
import { verifiedReceipt } from './verified-receipt.ts';

/**
 * Posts the documents, then the message, and verifies the receipt that comes back. A failure is an
 * outcome, with the peer's code, `runtime.delivery-failed`, or `envelope.*` for a receipt that is
 * not good.
 */
export async function postMessage(
  context: DeliveryContext,
  message: QueuedBytes,
): Promise<Attempt> {
  let mayHaveArrived = false;
  try {
    for (const digest of await documentsOf(context.db, message))
      await sendDocument(context, message, digest);
    mayHaveArrived = true;
    const path = message.kind === 'stop' ? '/peer/stops' : '/peer/messages';
    const answer = await context.peerClient.post(path, message.sealed, 'application/octet-stream');
    mayHaveArrived = answer.status < 400 || answer.status >= 500;
    assertTaken(answer);
    return { kind: 'receipt', ...(await verifiedReceipt(context, message, answer.body)) };
  } catch (error) {
    return outcomeOf(error, mayHaveArrived);
  }
}

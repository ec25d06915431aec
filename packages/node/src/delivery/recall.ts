// SPDX-License-Identifier: EUPL-1.2
import { isSamsynError } from '@samsyn/terms';
import { assertTaken } from './assert-taken.ts';
import type { DeliveryContext, MessageOnItsWay } from './delivery-context.ts';
import type { Attempt } from './post-message.ts';
import { verifiedReceipt } from './verified-receipt.ts';

const notReceived = 204;

/**
 * Asks the recipient to take a message back that may have arrived. Either it has, and the receipt is
 * verified; or it has not, and the recipient will refuse it from now on. No answer leaves it open.
 */
export async function recall(
  context: DeliveryContext,
  message: MessageOnItsWay,
): Promise<Attempt | { readonly kind: 'recalled' }> {
  try {
    const path = `/peer/recalls/${message.messageId}`;
    const none = new Uint8Array();
    const answer = await context.peerClient.post(path, none, 'application/octet-stream');
    assertTaken(answer);
    if (answer.status === notReceived) return { kind: 'recalled' };
    return { kind: 'receipt', ...(await verifiedReceipt(context, message, answer.body)) };
  } catch (error) {
    const code = isSamsynError(error) ? error.code : 'runtime.internal';
    return { kind: 'failed', code, mayHaveArrived: true };
  }
}

// SPDX-License-Identifier: EUPL-1.2
import type { RecallRequest } from '@samsyn/terms';
import { assertTaken } from './assert-taken.ts';
import type { DeliveryContext, MessageOnItsWay } from './delivery-context.ts';
import { outcomeOf } from './outcome-of.ts';
import type { Attempt } from './outcome-of.ts';
import { verifiedReceipt } from './verified-receipt.ts';

const notReceived = 204;

/**
 * Asks the recipient to take a message back that may have come. Either it has, and the receipt is
 * verified; or it has not, and the recipient will refuse it from now on and waits for its number no
 * more. No answer leaves it open.
 */
export async function recall(
  context: DeliveryContext,
  message: Pick<MessageOnItsWay, 'messageId' | 'digest' | 'sequenceName' | 'sequenceNumber'>,
): Promise<Attempt | { readonly kind: 'recalled' }> {
  try {
    const path = `/peer/recalls/${message.messageId}`;
    const asked: RecallRequest = {
      sequence: { name: message.sequenceName, number: message.sequenceNumber },
    };
    const body = Buffer.from(JSON.stringify(asked));
    const answer = await context.peerClient.post(path, body, 'application/json');
    assertTaken(answer);
    if (answer.status === notReceived) return { kind: 'recalled' };
    return { kind: 'receipt', ...(await verifiedReceipt(context, message, answer.body)) };
  } catch (error) {
    return outcomeOf(error, true);
  }
}

// SPDX-License-Identifier: EUPL-1.2
import { verifyReceipt } from '@samsyn/envelope';
import { SamsynError } from '@samsyn/terms';
import type { Receipt } from '@samsyn/terms';
import type { DeliveryContext, MessageOnItsWay } from './delivery-context.ts';

export interface VerifiedReceipt {
  readonly receipt: Receipt;
  readonly signed: Uint8Array;
}

/**
 * The receipt in these bytes: signed by the recipient, over the very bytes of the message.
 * @throws SamsynError `envelope.*` for a receipt that is not good
 */
export async function verifiedReceipt(
  context: DeliveryContext,
  message: Pick<MessageOnItsWay, 'messageId' | 'digest'>,
  signed: Uint8Array,
): Promise<VerifiedReceipt> {
  const receipt = await verifyReceipt(signed, context.peer.keys);
  const fits =
    receipt.messageId === message.messageId &&
    receipt.digest === message.digest &&
    receipt.sender === context.peer.authority.id &&
    receipt.recipient === context.own.authority.id;
  if (!fits) throw new SamsynError('envelope.malformed', 'a receipt for something else', 'receipt');
  return { receipt, signed };
}

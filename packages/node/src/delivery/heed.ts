// SPDX-License-Identifier: EUPL-1.2
import { awaitVerdict } from './await-verdict.ts';
import { close } from './close.ts';
import type { DeliveryContext, MessageOnItsWay } from './delivery-context.ts';
import type { VerifiedReceipt } from './verified-receipt.ts';

/** Does what the recipient's signed word asks for, whichever way it has come. */
export async function heed(
  context: DeliveryContext,
  message: MessageOnItsWay,
  verified: VerifiedReceipt,
): Promise<void> {
  const { result } = verified.receipt;
  switch (result) {
    case 'accepted':
    case 'rejected':
      return close(context, message, verified);
    case 'held':
    case 'quarantined':
      return awaitVerdict(context, message, verified, result);
  }
}

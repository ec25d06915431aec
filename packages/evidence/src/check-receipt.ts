// SPDX-License-Identifier: EUPL-1.2
import { verifyReceipt } from '@samsyn/envelope';
import { SamsynError } from '@samsyn/terms';
import type { Receipt } from '@samsyn/terms';
import { atPlace } from './at-place.ts';
import type { Bundle } from './bundle.ts';
import type { Parties } from './parties.ts';

/** A receipt with a verdict: the message has its end at the recipient. */
export type FinalReceipt = Receipt & { readonly result: 'accepted' | 'rejected' };

function isFinal(receipt: Receipt): receipt is FinalReceipt {
  switch (receipt.result) {
    case 'accepted':
    case 'rejected':
      return true;
    case 'held':
    case 'quarantined':
      return false;
  }
}

/**
 * The recipient's receipt, both signatures found good, and for the very bytes of this message. One
 * without a verdict, of a message held or set aside, proves no exchange.
 * @throws SamsynError `evidence.signature`, `evidence.receipt`
 */
export async function checkReceipt(bundle: Bundle, { recipient }: Parties): Promise<FinalReceipt> {
  const path = 'bundle.receipt';
  const signed = new TextEncoder().encode(bundle.receipt);
  const receipt = await atPlace('evidence.signature', path, async () =>
    verifyReceipt(signed, recipient.keys),
  );
  await atPlace('evidence.signature', path, async () =>
    verifyReceipt(signed, recipient.keysAt(receipt.receivedAt)),
  );
  const expected = [
    ['messageId', receipt.messageId === bundle.messageId],
    ['digest', receipt.digest === bundle.digest],
    ['sender', receipt.sender === bundle.recipient],
    ['recipient', receipt.recipient === bundle.sender],
  ] as const;
  for (const [name, fits] of expected) {
    if (!fits)
      throw new SamsynError('evidence.receipt', 'a receipt for something else', `${path}.${name}`);
  }
  if (!isFinal(receipt))
    throw new SamsynError('evidence.receipt', 'a receipt without a verdict', `${path}.result`);
  return receipt;
}

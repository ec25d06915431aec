// SPDX-License-Identifier: EUPL-1.2
import { verifyReceipt } from '@samsyn/envelope';
import { SamsynError } from '@samsyn/terms';
import type { Receipt } from '@samsyn/terms';
import { atPlace } from './at-place.ts';
import type { Bundle } from './bundle.ts';
import type { Parties } from './parties.ts';

/**
 * The recipient's receipt, both signatures found good, and for the very bytes of this message.
 * @throws SamsynError `evidence.signature`, `evidence.receipt`
 */
export async function checkReceipt(bundle: Bundle, { recipient }: Parties): Promise<Receipt> {
  const path = 'bundle.receipt';
  const receipt = await atPlace('evidence.signature', path, async () =>
    verifyReceipt(new TextEncoder().encode(bundle.receipt), recipient.keys),
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
  return receipt;
}

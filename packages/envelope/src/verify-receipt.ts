// SPDX-License-Identifier: EUPL-1.2
import { Receipt } from '@samsyn/terms';
import { parseSignedJson } from './parse-signed-json.ts';
import type { PeerKeys } from './prepared-keys.ts';
import { verify } from './verify.ts';

/**
 * The receipt, both signatures of the authority that gave it found good. A signed message is no
 * receipt. The caller compares its digest, sender and recipient with what was sent.
 * @throws SamsynError as `verify` does, and `message.schema`
 */
export async function verifyReceipt(
  signed: Uint8Array,
  giver: Pick<PeerKeys, 'signing'>,
): Promise<Receipt> {
  return parseSignedJson(Receipt, await verify(signed, giver, 'samsyn-receipt+jws'));
}

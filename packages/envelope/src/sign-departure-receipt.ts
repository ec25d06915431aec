// SPDX-License-Identifier: EUPL-1.2
import type { Signer } from './prepared-keys.ts';
import { sign } from './sign.ts';

/**
 * What an authority certifies of a departure, signed as that and nothing else, in the same form as
 * a message. The bytes returned are the bytes to hand over.
 */
export async function signDepartureReceipt(
  statement: Uint8Array,
  signer: Signer,
): Promise<Uint8Array> {
  return sign(statement, signer, 'samsyn-departure-receipt+jws');
}

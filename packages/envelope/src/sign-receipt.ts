// SPDX-License-Identifier: EUPL-1.2
import { Receipt } from '@samsyn/terms';
import { encodeJson } from './encode-json.ts';
import type { Signer } from './prepared-keys.ts';
import { sign } from './sign.ts';

/**
 * A receipt signed as a receipt, in the same form as a message. The bytes returned are the bytes
 * to store and to send.
 * @throws SamsynError `message.schema`
 */
export async function signReceipt(receipt: Receipt, signer: Signer): Promise<Uint8Array> {
  return sign(encodeJson(Receipt, receipt), signer, 'samsyn-receipt+jws');
}

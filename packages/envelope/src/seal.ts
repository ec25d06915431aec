// SPDX-License-Identifier: EUPL-1.2
import { limits, SamsynError } from '@samsyn/terms';
import { encryptFrame } from './encrypt-frame.ts';
import type { Routing } from './frame.ts';
import type { PeerKeys } from './prepared-keys.ts';

/**
 * Signed bytes other than a message, sealed to one recipient. Only the recipient's private key opens them; sender,
 * recipient and suite stand in clear in front of the ciphertext and cannot be altered.
 * @throws SamsynError `input.too-large` above `limits.messageBytesMax` once sealed
 */
export async function seal(
  signed: Uint8Array,
  recipient: Pick<PeerKeys, 'encryption'>,
  routing: Routing,
): Promise<Uint8Array> {
  const sealed = await encryptFrame('signed', signed, recipient, routing);
  if (sealed.length > limits.messageBytesMax)
    throw new SamsynError('input.too-large', `above ${limits.messageBytesMax} bytes once sealed`);
  return sealed;
}

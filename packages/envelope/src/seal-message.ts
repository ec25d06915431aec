// SPDX-License-Identifier: EUPL-1.2
import { limits, SamsynError } from '@samsyn/terms';
import { encodeParts } from './encode-parts.ts';
import { encryptFrame } from './encrypt-frame.ts';
import type { Routing } from './frame.ts';
import type { PeerKeys } from './prepared-keys.ts';
import type { SignedMessage } from './sign-message.ts';

/**
 * A signed message with its parts, sealed to one recipient. Only the recipient's private key opens
 * it; sender, recipient and suite stand in clear in front of the ciphertext and cannot be altered.
 * @throws SamsynError `input.too-large` above `limits.messageBytesMax` once sealed
 */
export async function sealMessage(
  message: SignedMessage,
  recipient: Pick<PeerKeys, 'encryption'>,
  routing: Routing,
): Promise<Uint8Array> {
  const sealed = await encryptFrame('message', encodeParts(message), recipient, routing);
  if (sealed.length > limits.messageBytesMax)
    throw new SamsynError('input.too-large', `above ${limits.messageBytesMax} bytes once sealed`);
  return sealed;
}

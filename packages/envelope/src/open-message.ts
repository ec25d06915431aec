// SPDX-License-Identifier: EUPL-1.2
import { limits, SamsynError } from '@samsyn/terms';
import { decryptFrame } from './decrypt-frame.ts';
import { parseFrame } from './frame.ts';
import type { Routing } from './frame.ts';
import { parseParts } from './parse-parts.ts';
import type { OwnKeys } from './prepared-keys.ts';
import type { SignedMessage } from './sign-message.ts';

/** What was sealed. Anyone can seal: who sent it is proved by `verifyMessage`, not here. */
export type OpenedMessage = SignedMessage & Routing;

/**
 * The signed message inside with its parts, and the routing as it was when it was sealed. The caller
 * verifies it with the keys of `sender`, and compares both names with those in the message.
 * @throws SamsynError `input.too-large`, `envelope.malformed`, `envelope.suite`,
 * `envelope.not-for-us`, `envelope.decrypt`
 */
export async function openMessage(
  sealed: Uint8Array,
  own: Pick<OwnKeys, 'encryption'>,
): Promise<OpenedMessage> {
  if (sealed.length > limits.messageBytesMax)
    throw new SamsynError('input.too-large', `above ${limits.messageBytesMax} bytes`);
  const frame = parseFrame(sealed, 'message');
  return { ...parseParts(await decryptFrame(frame, own)), ...frame.routing };
}

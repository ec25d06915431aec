// SPDX-License-Identifier: EUPL-1.2
import type { CaseMessage } from '@samsyn/terms';
import { encodeMessage } from './encode-message.ts';
import type { RandomBytes } from './encode-message.ts';
import type { MessagePart } from './message-part.ts';
import type { Signer } from './prepared-keys.ts';
import { sign } from './sign.ts';

/**
 * A message as it travels inside the seal. The signed bytes alone are what a digest or a receipt of
 * it binds; through them, every part.
 */
export interface SignedMessage {
  readonly signed: Uint8Array;
  readonly parts: readonly MessagePart[];
}

/**
 * The message signed, its parts with fresh salt beside the signed bytes.
 * @throws SamsynError `message.schema`
 */
export async function signMessage(
  message: CaseMessage,
  signer: Signer,
  random: RandomBytes,
): Promise<SignedMessage> {
  const { payload, parts } = await encodeMessage(message, random);
  return { signed: await sign(payload, signer), parts };
}

// SPDX-License-Identifier: EUPL-1.2
import type { CaseMessage } from '@samsyn/terms';
import { parseMessage } from './parse-message.ts';
import type { PeerKeys } from './prepared-keys.ts';
import type { SignedMessage } from './sign-message.ts';
import { verify } from './verify.ts';

/**
 * The whole message, both of the sender's signatures found good over its signed bytes, and each part
 * found to be the one that was signed.
 * @throws SamsynError as `verify` does, and `message.schema`, `envelope.suite`,
 * `envelope.item-digest`
 */
export async function verifyMessage(
  { signed, parts }: SignedMessage,
  sender: Pick<PeerKeys, 'signing'>,
): Promise<CaseMessage> {
  return parseMessage(await verify(signed, sender), parts);
}

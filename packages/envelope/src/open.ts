// SPDX-License-Identifier: EUPL-1.2
import { limits, SamsynError } from '@samsyn/terms';
import type { AuthorityId } from '@samsyn/terms';
import { decryptFrame } from './decrypt-frame.ts';
import { parseFrame } from './frame.ts';
import type { OwnKeys } from './prepared-keys.ts';

/** What was sealed. Anyone can seal: who sent it is proved by `verify` on `signed`, not here. */
export interface OpenedBytes {
  readonly signed: Uint8Array;
  readonly sender: AuthorityId;
  readonly recipient: AuthorityId;
}

/**
 * The signed bytes inside, and the routing as it was when they were sealed. The caller verifies the
 * signatures with the keys of `sender`, and compares both names with those in the signed bytes.
 * @throws SamsynError `input.too-large`, `envelope.malformed`, `envelope.suite`,
 * `envelope.not-for-us`, `envelope.decrypt`
 */
export async function open(
  sealed: Uint8Array,
  own: Pick<OwnKeys, 'encryption'>,
): Promise<OpenedBytes> {
  if (sealed.length > limits.messageBytesMax)
    throw new SamsynError('input.too-large', `above ${limits.messageBytesMax} bytes`);
  const frame = parseFrame(sealed, 'signed');
  return { signed: await decryptFrame(frame, own), ...frame.routing };
}

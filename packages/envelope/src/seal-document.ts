// SPDX-License-Identifier: EUPL-1.2
import { limits, SamsynError } from '@samsyn/terms';
import type { Digest } from '@samsyn/terms';
import { bytesToHex } from './bytes-to-hex.ts';
import { encryptFrame } from './encrypt-frame.ts';
import type { Routing } from './frame.ts';
import type { PeerKeys } from './prepared-keys.ts';
import { sha256 } from './sha256.ts';

/**
 * A document sealed to one recipient, bound to the digest by which the signed message names it.
 * @throws SamsynError `input.too-large` above `limits.documentBytesMax`,
 * `message.document-digest` when the bytes are not those of the digest
 */
export async function sealDocument(
  bytes: Uint8Array,
  digest: Digest,
  recipient: Pick<PeerKeys, 'encryption'>,
  routing: Routing,
): Promise<Uint8Array> {
  if (bytes.length > limits.documentBytesMax)
    throw new SamsynError('input.too-large', `above ${limits.documentBytesMax} bytes`);
  const found = await sha256(bytes);
  if (bytesToHex(found) !== digest)
    throw new SamsynError('message.document-digest', 'the bytes are not those of the digest');
  return encryptFrame(bytes, recipient, routing, found);
}

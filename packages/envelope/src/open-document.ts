// SPDX-License-Identifier: EUPL-1.2
import { Digest, limits, SamsynError } from '@samsyn/terms';
import type { AuthorityId } from '@samsyn/terms';
import { bytesToHex } from './bytes-to-hex.ts';
import { decryptFrame } from './decrypt-frame.ts';
import { parseFrame } from './frame.ts';
import type { OwnKeys } from './prepared-keys.ts';
import { sha256 } from './sha256.ts';

/** A document, and the digest its bytes were found to have. */
export interface OpenedDocument {
  readonly bytes: Uint8Array;
  readonly digest: Digest;
  readonly sender: AuthorityId;
  readonly recipient: AuthorityId;
}

/** Room for the frame's head and the authentication tag beside the document. */
const frameBytesMax = 4096;

/**
 * The document inside, its bytes found to have the digest it was sealed with. It is authentic when
 * a signed message names that digest.
 * @throws SamsynError as `open` does, and `message.document-digest`
 */
export async function openDocument(
  sealed: Uint8Array,
  own: Pick<OwnKeys, 'encryption'>,
): Promise<OpenedDocument> {
  if (sealed.length > limits.documentBytesMax + frameBytesMax)
    throw new SamsynError('input.too-large', `above ${limits.documentBytesMax} bytes`);
  const frame = parseFrame(sealed, 'document');
  const bytes = await decryptFrame(frame, own);
  const digest = bytesToHex(await sha256(bytes));
  if (frame.digest === undefined || bytesToHex(frame.digest) !== digest)
    throw new SamsynError('message.document-digest', 'the document is not that of its digest');
  return { bytes, digest: Digest.parse(digest), ...frame.routing };
}

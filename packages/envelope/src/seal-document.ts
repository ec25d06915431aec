// SPDX-License-Identifier: EUPL-1.2
import { SamsynError, limits } from '@samsyn/terms';
import type { Digest } from '@samsyn/terms';
import { assertInForce } from './assert-in-force.ts';
import { chunkBytes, chunkCount } from './document-chunks.ts';
import {
  DocumentCipher,
  documentKeyBytes,
  documentKeyContext,
  recordKinds,
} from './document-cipher.ts';
import type { RecordKind } from './document-cipher.ts';
import { DocumentLabel } from './document-label.ts';
import { encodeJson } from './encode-json.ts';
import { hpkeInfo } from './encrypt-frame.ts';
import { encodeFrameHead } from './frame.ts';
import type { Routing } from './frame.ts';
import { hexToBytes } from './hex-to-bytes.ts';
import { hpkeSuite } from './hpke-suite.ts';
import type { PeerKeys } from './prepared-keys.ts';

/** One chunk of a document, counted from 0. */
export interface DocumentChunk {
  readonly index: number;
  readonly bytes: Uint8Array;
}

/**
 * Seals pieces of one document, in any order, any of them again: the head and the label, and the
 * chunk where one is given.
 * @throws SamsynError `input.too-large` for a chunk that is none of this document
 */
export type SealPiece = (chunk?: DocumentChunk) => Promise<Uint8Array>;

const recordHeadBytes = 9;

/** What stands so far with a record behind it, in one piece of memory. */
function withRecord(
  before: Uint8Array,
  kind: RecordKind,
  index: number,
  ciphertext: Uint8Array,
): Uint8Array {
  const whole = new Uint8Array(before.length + recordHeadBytes + ciphertext.length);
  whole.set(before);
  const view = new DataView(whole.buffer, before.length);
  view.setUint8(0, recordKinds.indexOf(kind));
  view.setUint32(1, index);
  view.setUint32(5, ciphertext.length);
  whole.set(ciphertext, before.length + recordHeadBytes);
  return whole;
}

/**
 * Begins to seal a document to one recipient, bound to the digest by which the signed message names
 * it: one encapsulation (RFC 9180) for all of it, from which the key of its records is derived. The
 * document itself is never whole in memory; that its bytes have the digest is found by the recipient.
 * @throws SamsynError `envelope.key-expired`, `-compromised`, `-not-yet` for a key not in force
 */
export async function sealDocument(
  label: DocumentLabel,
  digest: Digest,
  recipient: Pick<PeerKeys, 'encryption'>,
  routing: Routing,
): Promise<SealPiece> {
  const { kid, publicKey, standing } = recipient.encryption;
  assertInForce(standing, 'encryption');
  const { encapsulatedSecret, ctx } = await hpkeSuite.SetupSender(publicKey, { info: hpkeInfo });
  const head = encodeFrameHead('document', routing, kid, hexToBytes(digest), encapsulatedSecret);
  const cipher = new DocumentCipher(await ctx.Export(documentKeyContext, documentKeyBytes), head);
  const sealedLabel = await cipher.seal('label', 0, encodeJson(DocumentLabel, label));
  const opening = withRecord(head, 'label', 0, sealedLabel);
  const last = chunkCount(label.bytes) - 1;
  return async (chunk) => {
    if (chunk === undefined) return opening;
    const { index, bytes } = chunk;
    if (index > last || bytes.length !== chunkBytes(index, label.bytes))
      throw new SamsynError(
        'input.too-large',
        `no chunk of a document of ${label.bytes} bytes; a chunk has ${limits.documentChunkBytes}`,
        'chunk',
      );
    const kind = index === last ? 'last-chunk' : 'chunk';
    return withRecord(opening, kind, index, await cipher.seal(kind, index, bytes));
  };
}

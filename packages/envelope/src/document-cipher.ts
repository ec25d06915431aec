// SPDX-License-Identifier: EUPL-1.2
import type { CryptoKey } from 'jose';

/** What a sealed record of a document is. */
export type RecordKind = 'chunk' | 'last-chunk' | 'label';

/** The byte that stands for the kind, in the record and in its nonce. */
export const recordKinds: readonly RecordKind[] = ['chunk', 'last-chunk', 'label'];

/** What HPKE derives the key of one document's records for (RFC 9180, 5.3). */
export const documentKeyContext: Uint8Array = new TextEncoder().encode('samsyn document');
export const documentKeyBytes = 32;

const nonceBytes = 12;

/** The nonce says which record it is: none can be moved, left out at the end, or taken for another. */
function nonceOf(kind: RecordKind, index: number): Uint8Array<ArrayBuffer> {
  const nonce = new Uint8Array(nonceBytes);
  const view = new DataView(nonce.buffer);
  view.setUint32(7, index);
  view.setUint8(11, recordKinds.indexOf(kind));
  return nonce;
}

/** The same bytes for WebCrypto, which takes no shared memory; a chunk is too large to copy for that. */
function withoutCopy(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteOffset, length } = bytes;
  return buffer instanceof ArrayBuffer
    ? new Uint8Array(buffer, byteOffset, length)
    : new Uint8Array(bytes);
}

/** Seals or opens records of one document, each by itself, bound to its place and the frame's head. */
export class DocumentCipher {
  readonly #key: Promise<CryptoKey>;
  readonly #head: Uint8Array<ArrayBuffer>;

  /** @param secret 32 bytes that serve this document and no other */
  constructor(secret: Uint8Array, head: Uint8Array) {
    this.#key = crypto.subtle.importKey('raw', new Uint8Array(secret), 'AES-GCM', false, [
      'encrypt',
      'decrypt',
    ]);
    this.#head = new Uint8Array(head);
  }

  async seal(kind: RecordKind, index: number, plaintext: Uint8Array): Promise<Uint8Array> {
    const bytes = withoutCopy(plaintext);
    return new Uint8Array(
      await crypto.subtle.encrypt(this.#parameters(kind, index), await this.#key, bytes),
    );
  }

  /** Rejects when any byte, the place or the head is not as it was sealed. */
  async open(kind: RecordKind, index: number, ciphertext: Uint8Array): Promise<Uint8Array> {
    const bytes = withoutCopy(ciphertext);
    return new Uint8Array(
      await crypto.subtle.decrypt(this.#parameters(kind, index), await this.#key, bytes),
    );
  }

  #parameters(kind: RecordKind, index: number) {
    return { name: 'AES-GCM', iv: nonceOf(kind, index), additionalData: this.#head };
  }
}

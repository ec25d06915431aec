// SPDX-License-Identifier: EUPL-1.2
import type { DocumentRef } from '@samsyn/terms';

type Signed = Exclude<DocumentRef['mediaType'], 'text/plain'>;

/** The bytes that a document of each type begins with. */
const beginnings: Readonly<Record<Signed, readonly number[]>> = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
};

const utf8 = { fatal: true, ignoreBOM: true };

/**
 * Sees whether bytes are of the type that they are said to be: by what they begin with, and for
 * plain text in all of it (UTF-8 without NUL, which is no text).
 */
export class MediaTypeSniffer {
  readonly #mediaType: DocumentRef['mediaType'];
  readonly #text = new TextDecoder('utf-8', utf8);
  #begun = false;
  #fits = true;

  constructor(mediaType: DocumentRef['mediaType']) {
    this.#mediaType = mediaType;
  }

  add(bytes: Uint8Array): void {
    if (this.#mediaType === 'text/plain')
      this.#read(() => this.#text.decode(bytes, { stream: true }));
    else if (!this.#begun)
      this.#fits = beginnings[this.#mediaType].every((byte, at) => bytes[at] === byte);
    this.#begun = true;
  }

  /** Whether all that was added is of the type. */
  fits(): boolean {
    if (this.#mediaType === 'text/plain') this.#read(() => this.#text.decode());
    return this.#begun && this.#fits;
  }

  #read(decode: () => string): void {
    try {
      if (decode().includes('\0')) this.#fits = false;
    } catch {
      this.#fits = false;
    }
  }
}

// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';

/** Reads fields from the front of hostile bytes; whatever is not there is a coded error. */
export class ByteReader {
  readonly #source: Uint8Array;
  #at = 0;

  constructor(source: Uint8Array) {
    this.#source = source;
  }

  /** The next `length` bytes. @throws SamsynError `envelope.malformed` when there are fewer */
  bytes(length: number, path: string): Uint8Array {
    const end = this.#at + length;
    if (end > this.#source.length)
      throw new SamsynError('envelope.malformed', 'the sealed bytes are cut short', path);
    const found = this.#source.subarray(this.#at, end);
    this.#at = end;
    return found;
  }

  /** The next `length` bytes as UTF-8. @throws SamsynError `envelope.malformed` */
  text(length: number, path: string): string {
    const bytes = this.bytes(length, path);
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch (cause) {
      throw new SamsynError('envelope.malformed', 'not text', path, { cause });
    }
  }

  /** A text of up to 255 bytes behind one byte that gives its length. */
  prefixedText(path: string): string {
    return this.text(this.bytes(1, path)[0] ?? 0, path);
  }

  /** Bytes behind four bytes that give their length, highest first. */
  longPrefixed(path: string): Uint8Array {
    const length = this.bytes(4, path);
    const view = new DataView(length.buffer, length.byteOffset, length.length);
    return this.bytes(view.getUint32(0), path);
  }

  /** Everything read so far. */
  before(): Uint8Array {
    return this.#source.subarray(0, this.#at);
  }

  /** Everything not read yet. */
  rest(): Uint8Array {
    return this.#source.subarray(this.#at);
  }
}

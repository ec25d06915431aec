// SPDX-License-Identifier: EUPL-1.2
import { createCipheriv, createDecipheriv, createSecretKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { SamsynError } from '@samsyn/terms';
import { z } from 'zod';
import type { FieldKeys } from './field-keys.ts';

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** A value as the database has it when it is encrypted; no catalogue names a field so. */
const SealedValue = z.strictObject({ $sealed: z.base64url(), $key: z.string() });

/** The entry that a value belongs to: elsewhere the same bytes do not open. */
export interface FieldPlace {
  readonly entryId: string;
  readonly item: string;
}

function boundTo({ entryId, item }: FieldPlace): Buffer {
  return Buffer.from(JSON.stringify(['entries.value', entryId, item]));
}

/** Encrypts the values of the most sensitive items for the database, and opens them again. */
export class FieldSealer {
  readonly #keys: ReadonlyMap<string, KeyObject>;
  readonly #newest: string;
  readonly #isSealed: (item: string) => boolean;
  readonly #random: (length: number) => Uint8Array;

  /** @param isSealed whether the values of an item are encrypted */
  constructor(
    { keys }: FieldKeys,
    isSealed: (item: string) => boolean,
    random: (length: number) => Uint8Array,
  ) {
    this.#keys = new Map(
      keys.map(({ id, key }) => [id, createSecretKey(Buffer.from(key, 'base64url'))]),
    );
    this.#newest = keys[0]?.id ?? '';
    this.#isSealed = isSealed;
    this.#random = random;
  }

  /** The JSON to keep: encrypted with AES-256-GCM where the item asks for it, else as it is. */
  seal(json: string, place: FieldPlace): string {
    if (!this.#isSealed(place.item)) return json;
    const nonce = this.#random(nonceBytes);
    const cipher = createCipheriv(algorithm, this.#key(this.#newest), nonce);
    cipher.setAAD(boundTo(place));
    const bytes = [nonce, cipher.update(json, 'utf8'), cipher.final(), cipher.getAuthTag()];
    const sealed = { $sealed: Buffer.concat(bytes).toString('base64url'), $key: this.#newest };
    return JSON.stringify(sealed);
  }

  /**
   * The value as it was given. What was kept in clear comes back as it is.
   * @throws SamsynError `config.field-key` when the key is not here, or the bytes are not those of
   * this entry
   */
  open(value: unknown, place: FieldPlace): unknown {
    const sealed = SealedValue.safeParse(value);
    if (!sealed.success) return value;
    const { $sealed, $key } = sealed.data;
    const bytes = Buffer.from($sealed, 'base64url');
    const key = this.#key($key);
    try {
      const nonce = bytes.subarray(0, nonceBytes);
      const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagBytes });
      decipher.setAAD(boundTo(place));
      decipher.setAuthTag(bytes.subarray(-tagBytes));
      const text = decipher.update(bytes.subarray(nonceBytes, -tagBytes));
      return JSON.parse(Buffer.concat([text, decipher.final()]).toString('utf8'));
    } catch {
      throw new SamsynError('config.field-key', 'a kept value does not open', place.entryId);
    }
  }

  #key(id: string): KeyObject {
    const key = this.#keys.get(id);
    if (!key) throw new SamsynError('config.field-key', 'a value has a key that is not here', id);
    return key;
  }
}

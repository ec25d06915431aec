// SPDX-License-Identifier: EUPL-1.2
import { sha256 } from '../sha256.ts';

/** A key's id, 4 bytes: SHA-256 of name, newline, type and public key (C2SP signed-note). */
export function keyId(name: string, type: number, publicKey: Uint8Array): Uint8Array {
  const encoded = new TextEncoder().encode(`${name}\n`);
  return sha256(encoded, Uint8Array.of(type), publicKey).subarray(0, 4);
}

// SPDX-License-Identifier: EUPL-1.2
import { sha256 } from '../sha256.ts';

/** A leaf's hash as RFC 9162, 2.1.1 defines it. */
export function hashOfLeaf(leaf: Uint8Array): Uint8Array {
  return sha256(Uint8Array.of(0x00), leaf);
}

/** A parent's hash as RFC 9162, 2.1.1 defines it. */
export function hashOfChildren(left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256(Uint8Array.of(0x01), left, right);
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

// SPDX-License-Identifier: EUPL-1.2
import { sha256 } from '../sha256.ts';

const leafPrefix = Uint8Array.of(0);
const nodePrefix = Uint8Array.of(1);

/** Hash of a leaf: SHA-256 of 0x00 and its bytes (RFC 6962, 2.1). */
export function leafHash(leaf: Uint8Array): Uint8Array {
  return sha256(leafPrefix, leaf);
}

/** Hash of an inner node: SHA-256 of 0x01 and both children (RFC 6962, 2.1). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256(nodePrefix, left, right);
}

/** The root of the tree without leaves: SHA-256 of nothing. */
export function emptyRoot(): Uint8Array {
  return sha256();
}

// SPDX-License-Identifier: EUPL-1.2
import type { Digest } from '@samsyn/terms';

/** The 32 bytes of a digest. */
export function fromHex(digest: Digest): Uint8Array {
  return Uint8Array.from(digest.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

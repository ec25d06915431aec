// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';

/**
 * SHA-256 of the parts, one after the other; 32 bytes. The only code that writer and verifier
 * share, and the only use of Node in this package: a browser build replaces this one file.
 */
export function sha256(...parts: readonly Uint8Array[]): Uint8Array {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
}

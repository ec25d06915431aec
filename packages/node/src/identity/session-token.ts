// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';

const tokenBytes = 32;

/** A token as the officer's browser holds it; we keep its hash alone. */
export function newToken(randomBytes: (length: number) => Uint8Array): string {
  return Buffer.from(randomBytes(tokenBytes)).toString('base64url');
}

/** What is kept of a token: SHA-256, in hexadecimal. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

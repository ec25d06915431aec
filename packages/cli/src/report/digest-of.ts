// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { Digest } from '@samsyn/terms';

/** SHA-256 of the bytes. */
export function digestOf(bytes: Uint8Array): Digest {
  return Digest.parse(createHash('sha256').update(bytes).digest('hex'));
}

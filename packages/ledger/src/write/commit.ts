// SPDX-License-Identifier: EUPL-1.2
import { Digest, SamsynError } from '@samsyn/terms';
import { sha256 } from '../sha256.ts';
import { bytesToHex } from './bytes-to-hex.ts';

/** A salt's length: as long as the hash, so that a commitment tells nothing once it is erased. */
export const saltBytes = 32;

/**
 * The commitment to content: SHA-256 of salt and content. With salt and content gone, what remains
 * in the ledger says nothing of them; with both present, they are proved unaltered.
 * @throws SamsynError `ledger.malformed` when the salt is not 32 bytes
 */
export function commit(salt: Uint8Array, content: Uint8Array): Digest {
  if (salt.length !== saltBytes)
    throw new SamsynError('ledger.malformed', `a salt is ${saltBytes} bytes`, 'salt');
  return Digest.parse(bytesToHex(sha256(salt, content)));
}

// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { hashOfChildren, sameBytes } from './tree.ts';

function fail(reason: string): never {
  throw new SamsynError('ledger.inclusion', reason);
}

/**
 * Returns when the proof leads from the leaf hash, as leaf `index` of `size`, to the root
 * (RFC 9162, 2.1.3.2).
 * @throws SamsynError `ledger.inclusion`
 */
export function verifyInclusion(
  leafHash: Uint8Array,
  index: number,
  size: number,
  proof: readonly Uint8Array[],
  root: Uint8Array,
): void {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size)
    fail('the tree has no such leaf');
  let at = index;
  let last = size - 1;
  let hash = leafHash;
  for (const sibling of proof) {
    if (sibling.length !== 32) fail('a hash of the proof is not 32 bytes');
    if (last === 0) fail('the proof is too long');
    if (at % 2 === 1 || at === last) {
      hash = hashOfChildren(sibling, hash);
      while (at % 2 === 0 && at !== 0) {
        at /= 2;
        last = Math.floor(last / 2);
      }
    } else {
      hash = hashOfChildren(hash, sibling);
    }
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  if (last !== 0) fail('the proof is too short');
  if (!sameBytes(hash, root)) fail('the proof does not lead to the root');
}

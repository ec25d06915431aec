// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { sha256 } from '../sha256.ts';
import { hashOfChildren, sameBytes } from './tree.ts';

/** A tree as a checkpoint states it. */
export interface TreeHead {
  readonly size: number;
  readonly root: Uint8Array;
}

function fail(reason: string): never {
  throw new SamsynError('ledger.consistency', reason);
}

function checkEmptyProof(older: TreeHead, newer: TreeHead, proof: readonly Uint8Array[]): void {
  if (proof.length > 0) fail('a proof where none is due');
  if (older.size === 0 && !sameBytes(older.root, sha256())) fail('an empty tree with another root');
  if (older.size === newer.size && !sameBytes(older.root, newer.root))
    fail('two roots for one size');
}

/**
 * Returns when the proof shows that the older tree is the beginning of the newer: nothing was
 * changed or taken away (RFC 9162, 2.1.4.2).
 * @throws SamsynError `ledger.consistency`
 */
export function verifyConsistency(
  older: TreeHead,
  newer: TreeHead,
  proof: readonly Uint8Array[],
): void {
  const sizes = [older.size, newer.size];
  if (sizes.some((size) => !Number.isSafeInteger(size) || size < 0) || older.size > newer.size)
    fail('the older tree is larger');
  if (older.size === 0 || older.size === newer.size) return checkEmptyProof(older, newer, proof);
  let at = older.size - 1;
  let last = newer.size - 1;
  while (at % 2 === 1) {
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  const path = at === 0 ? [older.root, ...proof] : [...proof];
  const first = path.shift();
  if (first === undefined) return fail('the proof is empty');
  let olderHash = first;
  let newerHash = first;
  for (const sibling of path) {
    if (last === 0) fail('the proof is too long');
    if (at % 2 === 1 || at === last) {
      olderHash = hashOfChildren(sibling, olderHash);
      newerHash = hashOfChildren(sibling, newerHash);
      while (at % 2 === 0 && at !== 0) {
        at /= 2;
        last = Math.floor(last / 2);
      }
    } else {
      newerHash = hashOfChildren(newerHash, sibling);
    }
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  if (last !== 0) fail('the proof is too short');
  if (!sameBytes(olderHash, older.root)) fail('the proof does not lead to the older root');
  if (!sameBytes(newerHash, newer.root)) fail('the proof does not lead to the newer root');
}

// SPDX-License-Identifier: EUPL-1.2
import { sha256 } from '../sha256.ts';
import { hashOfChildren } from './tree.ts';

/** Rebuilds a tree's root leaf by leaf, keeping only the subtrees not joined yet. */
export class GrowingRoot {
  readonly #open: { hash: Uint8Array; leaves: number }[] = [];
  #size = 0;

  /** Number of leaves so far. */
  get size(): number {
    return this.#size;
  }

  add(leafHash: Uint8Array): void {
    this.#size += 1;
    let joined = { hash: leafHash, leaves: 1 };
    for (let left = this.#open.at(-1); left?.leaves === joined.leaves; left = this.#open.at(-1)) {
      this.#open.pop();
      joined = { hash: hashOfChildren(left.hash, joined.hash), leaves: left.leaves * 2 };
    }
    this.#open.push(joined);
  }

  /** The root over the leaves so far (RFC 9162, 2.1.1). */
  root(): Uint8Array {
    let root: Uint8Array | undefined;
    for (const { hash } of this.#open.toReversed())
      root = root === undefined ? hash : hashOfChildren(hash, root);
    return root ?? sha256();
  }
}

// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { emptyRoot, nodeHash } from './tree-hash.ts';
import type { TreeNode } from './tree-node.ts';

/**
 * The right edge of a growing tree: one complete subtree for each binary digit of its size, largest
 * first. All that is needed to append and to know the root; about 32 bytes for each doubling.
 */
export class Frontier {
  #size: number;
  readonly #peaks: Uint8Array[];

  /**
   * An empty tree, or the tree whose `size` and `peaks` were kept.
   * @throws SamsynError `ledger.malformed` when the peaks are not as many as the size calls for
   */
  constructor(size = 0, peaks: readonly Uint8Array[] = []) {
    let digits = 0;
    for (let left = size; left > 0; left = Math.floor(left / 2)) digits += left % 2;
    if (!Number.isSafeInteger(size) || size < 0 || peaks.length !== digits)
      throw new SamsynError('ledger.malformed', 'the kept edge of the tree does not fit its size');
    this.#size = size;
    this.#peaks = [...peaks];
  }

  /** Number of leaves. */
  get size(): number {
    return this.#size;
  }

  /** The complete subtrees' hashes, largest first; with `size` enough to go on from later. */
  get peaks(): readonly Uint8Array[] {
    return [...this.#peaks];
  }

  /** Appends one leaf hash; returns every subtree that it completed, itself (level 0) first. */
  append(leafHash: Uint8Array): readonly TreeNode[] {
    let node: TreeNode = { level: 0, index: this.#size, hash: leafHash };
    const completed = [node];
    while (node.index % 2 === 1) {
      const left = this.#peaks.pop();
      if (left === undefined) throw new SamsynError('ledger.malformed', 'the edge has a gap');
      node = {
        level: node.level + 1,
        index: Math.floor(node.index / 2),
        hash: nodeHash(left, node.hash),
      };
      completed.push(node);
    }
    this.#peaks.push(node.hash);
    this.#size += 1;
    return completed;
  }

  /** The root hash of the tree as it stands (RFC 6962, 2.1), as bytes of the caller's own. */
  root(): Uint8Array {
    const root = this.#peaks.reduceRight<Uint8Array | undefined>(
      (right, peak) => (right === undefined ? peak : nodeHash(peak, right)),
      undefined,
    );
    return root?.slice() ?? emptyRoot();
  }
}

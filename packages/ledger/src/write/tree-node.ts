// SPDX-License-Identifier: EUPL-1.2
/** Where a complete subtree stands: it covers leaves `index * 2^level` and on, `2^level` of them. */
export interface TreePlace {
  readonly level: number;
  readonly index: number;
}

/** A complete subtree and its hash; it never changes once the tree has grown to hold it. */
export interface TreeNode extends TreePlace {
  readonly hash: Uint8Array;
}

/** Gives the hash of a complete subtree. */
export type NodeSource = (place: TreePlace) => Uint8Array;

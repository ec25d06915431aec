// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { Frontier } from './frontier.ts';
import type { NodeSource, TreeNode, TreePlace } from './tree-node.ts';

const keyOf = ({ level, index }: TreePlace): string => `${level}/${index}`;

/**
 * A source over nodes at hand, such as those fetched for the places of a proof.
 * @throws SamsynError `ledger.inclusion`, from the source, for a node that is not among them
 */
export function nodeSource(nodes: Iterable<TreeNode>): NodeSource {
  const byPlace = new Map<string, Uint8Array>();
  for (const node of nodes) byPlace.set(keyOf(node), node.hash);
  return (place) => {
    const hash = byPlace.get(keyOf(place));
    if (hash === undefined)
      throw new SamsynError('ledger.inclusion', 'a node of the tree is missing', keyOf(place));
    return hash;
  };
}

/** A source over a whole tree, built from its leaf hashes. */
export function leafSource(leafHashes: Iterable<Uint8Array>): NodeSource {
  const frontier = new Frontier();
  const nodes: TreeNode[] = [];
  for (const hash of leafHashes) nodes.push(...frontier.append(hash));
  return nodeSource(nodes);
}

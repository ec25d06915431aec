// SPDX-License-Identifier: EUPL-1.2
import type { RuleNode } from './rule-set.ts';

/** A place of the tree with its way from the general rule, itself included. */
export type Place = { readonly node: RuleNode; readonly chain: readonly RuleNode[] };

/**
 * The places in the order in which the first that applies, with all above it, is the winner:
 * exceptions before the rule that they except. The same meaning as `interpret`.
 */
export function decisionList(root: RuleNode, above: readonly RuleNode[] = []): Place[] {
  const chain = [...above, root];
  return [...root.exceptions.flatMap((node) => decisionList(node, chain)), { node: root, chain }];
}

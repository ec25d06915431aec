// SPDX-License-Identifier: EUPL-1.2
import type { Condition } from '../condition.ts';
import type { RuleNode } from '../rule-set.ts';

/** The winning place of the tree, and the way to it from the general rule. */
export type Ruling = { readonly winner: RuleNode; readonly chain: readonly RuleNode[] };

/**
 * The specification, in full: where a rule applies, its value is that of the first of its
 * exceptions that has one, else its own outcome; where it does not apply, it has none.
 */
export function interpret(
  node: RuleNode,
  holds: (condition: Condition) => boolean,
): Ruling | undefined {
  if (!holds(node.guard)) return undefined;
  for (const exception of node.exceptions) {
    const ruling = interpret(exception, holds);
    if (ruling) return { winner: ruling.winner, chain: [node, ...ruling.chain] };
  }
  return { winner: node, chain: [node] };
}

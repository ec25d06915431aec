// SPDX-License-Identifier: EUPL-1.2
import type { FactName } from '@samsyn/terms';
import type { Condition } from '../condition.ts';
import { namedFacts } from '../failed-facts.ts';
import type { RuleNode, RuleSet } from '../rule-set.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** Every condition that the rule set asks, judgments apart. */
export function conditionsOf({ root, secrecy, exemptions, gates }: RuleSet): Condition[] {
  const stated = [...Object.values(secrecy), ...exemptions, ...gates];
  return [...guardsOf(root), ...stated.map(({ when }) => when)];
}

function guardsOf(node: RuleNode): Condition[] {
  return [node.guard, ...node.exceptions.flatMap(guardsOf)];
}

/**
 * The facts in the order in which diagrams ask them: the item first, then those that most conditions
 * name, so that what few rules ask stands near the answers. Words of one rule only come last.
 */
export function factOrder(vocabulary: Vocabulary, ruleSets: readonly RuleSet[]): FactName[] {
  const uses = new Map<FactName, number>();
  for (const condition of ruleSets.flatMap(conditionsOf))
    for (const name of new Set(namedFacts(condition))) uses.set(name, (uses.get(name) ?? 0) + 1);
  const rank = (name: FactName): number =>
    name === 'item' ? Number.POSITIVE_INFINITY : (uses.get(name) ?? 0);
  return Object.keys(vocabulary)
    .filter((name) => name !== 'secrecy')
    .toSorted((a, b) => rank(b) - rank(a));
}

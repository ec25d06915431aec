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
 * The facts in the order in which diagrams ask them: the item first, judgments last, and among the
 * rest those that most conditions name before those that few do: small diagrams come of it.
 */
export function factOrder(vocabulary: Vocabulary, ruleSets: readonly RuleSet[]): FactName[] {
  const uses = new Map<FactName, number>();
  for (const condition of ruleSets.flatMap(conditionsOf))
    for (const name of new Set(namedFacts(condition))) uses.set(name, (uses.get(name) ?? 0) + 1);
  const usesOf = (name: FactName): number => uses.get(name) ?? 0;
  const later = (name: FactName): number =>
    name === 'item' ? 0 : vocabulary[name]?.ordered === true ? 2 : 1;
  return Object.keys(vocabulary)
    .filter((name) => name !== 'secrecy')
    .toSorted((a, b) => later(a) - later(b) || usesOf(b) - usesOf(a));
}

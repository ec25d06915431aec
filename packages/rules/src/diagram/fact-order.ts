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
 * The facts in the order in which diagrams ask them: the item first, then what decides whether the
 * item is secret, the rest by how many conditions name them, then judgments, and last what only the
 * gates ask. Small diagrams come of it: the order changes no answer.
 */
export function factOrder(vocabulary: Vocabulary, ruleSets: readonly RuleSet[]): FactName[] {
  const uses = usesIn(ruleSets.flatMap(conditionsOf));
  const gates = [...new Set(ruleSets.flatMap((ruleSet) => ruleSet.gates))];
  const byGates = usesIn(ruleSets.flatMap((ruleSet) => ruleSet.gates.map(({ when }) => when)));
  const gateJudgments = new Set(gates.map(({ judgment }) => judgment?.fact));
  const secrecy = ruleSets.flatMap((ruleSet) => Object.values(ruleSet.secrecy));
  const exemptions = ruleSets.flatMap((ruleSet) => ruleSet.exemptions);
  const bySecrecy = usesIn([...secrecy, ...exemptions].map(({ when }) => when));
  const harmTests = new Set(secrecy.map(({ harmTest }) => harmTest?.fact));
  const usesOf = (name: FactName): number => uses.get(name) ?? 0;
  const rank = (name: FactName): number => {
    if (name === 'item') return 0;
    if (gateJudgments.has(name)) return 6;
    if (usesOf(name) > 0 && usesOf(name) === byGates.get(name)) return 5;
    if (bySecrecy.has(name)) return 1;
    if (harmTests.has(name)) return 2;
    return vocabulary[name]?.ordered === true ? 4 : 3;
  };
  return Object.keys(vocabulary)
    .filter((name) => name !== 'secrecy')
    .toSorted((a, b) => rank(a) - rank(b) || usesOf(b) - usesOf(a));
}

/** How many of the conditions name each fact. */
function usesIn(conditions: readonly Condition[]): Map<FactName, number> {
  const uses = new Map<FactName, number>();
  for (const condition of conditions)
    for (const name of new Set(namedFacts(condition))) uses.set(name, (uses.get(name) ?? 0) + 1);
  return uses;
}

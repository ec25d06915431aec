// SPDX-License-Identifier: EUPL-1.2
import type { RuleNode, RuleSet } from '@samsyn/rules';
import type { RuleId } from '@samsyn/terms';

/** The rule set as if the rules, and what excepts from them, were not law. */
export function withoutRules(ruleSet: RuleSet, rules: readonly RuleId[]): RuleSet {
  const pruned = (node: RuleNode): RuleNode => ({
    ...node,
    exceptions: node.exceptions.filter(({ rule }) => !rules.includes(rule.rule)).map(pruned),
  });
  return { ...ruleSet, root: pruned(ruleSet.root) };
}

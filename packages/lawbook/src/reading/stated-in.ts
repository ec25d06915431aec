// SPDX-License-Identifier: EUPL-1.2
import type { Exemption, Gate, Rule, RuleNode, RuleSet, SecrecyRule } from '@samsyn/rules';
import type { RuleId } from '@samsyn/terms';

/** A compiled provision, whatever it does. */
export type Compiled = Rule | SecrecyRule | Gate | Exemption;

/** The compiled provisions of a rule set by their names. */
export function statedIn({ root, secrecy, gates, exemptions }: RuleSet): Map<RuleId, Compiled> {
  const all: readonly Compiled[] = [
    ...rulesUnder(root),
    ...Object.values(secrecy),
    ...gates,
    ...exemptions,
  ];
  return new Map(all.map((one) => [one.rule, one]));
}

function rulesUnder(node: RuleNode): Rule[] {
  return [node.rule, ...node.exceptions.flatMap(rulesUnder)];
}

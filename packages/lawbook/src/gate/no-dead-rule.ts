// SPDX-License-Identifier: EUPL-1.2
import type { RuleNode } from '@samsyn/rules';
import type { RuleId } from '@samsyn/terms';
import { aliveInCatalogue, isAliveElsewhere } from './alive-rules.ts';
import type { Obligation } from './obligation.ts';
import type { Stretch } from './stretch.ts';

/**
 * Every rule decides some case, and every secrecy provision makes something secret: none is
 * shadowed by another, nor by several together.
 */
export const noDeadRule: Obligation = {
  name: 'no dead rule, also none shadowed by a union',
  violations: (stretch) => {
    const { ruleSet, lawbook } = stretch;
    const alive = aliveInCatalogue(stretch);
    return decidingRules(stretch)
      .filter((rule) => !alive.has(rule) && !isAliveElsewhere(stretch, rule))
      .map((rule) => ({
        place: lawbook.rules.get(rule)?.placeOf() ?? rule,
        rule,
        from: ruleSet.from,
        message: {
          sv: `regeln ${rule} avgör aldrig något: andra regler tar alla dess fall`,
          en: `the rule ${rule} never decides: other rules take all its cases`,
        },
        witness: undefined,
      }));
  },
};

/** The rules of the tree, and the secrecy provisions in force, each once. */
export function decidingRules(stretch: Stretch): RuleId[] {
  const { root, secrecy } = stretch.ruleSet;
  const provisions = Object.values(secrecy).filter(
    ({ rule, encoded }) => encoded && stands(stretch, rule),
  );
  return [...new Set([...nodes(root), ...provisions.map((rule) => ({ rule }))].map(nameOf))];
}

function nameOf({ rule }: { readonly rule: { readonly rule: RuleId } }): RuleId {
  return rule.rule;
}

function stands({ lawbook, ruleSet }: Stretch, rule: RuleId): boolean {
  const intervals = lawbook.rules.get(rule)?.block.inForce ?? [];
  return intervals.some(
    ({ from, until }) => from <= ruleSet.from && (until === undefined || ruleSet.from < until),
  );
}

function nodes(node: RuleNode): RuleNode[] {
  return [node, ...node.exceptions.flatMap(nodes)];
}

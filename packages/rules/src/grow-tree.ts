// SPDX-License-Identifier: EUPL-1.2
import { type RuleId, SamsynError } from '@samsyn/terms';
import type { Condition } from './condition.ts';
import type { Rule, RuleNode } from './rule-set.ts';

const rank = { default: 0, bar: 0, duty: 1, openness: 2, breaker: 3 } as const;

/**
 * The exception tree of a day's rules. A rule that asks for a judgment stands in it twice: settled,
 * where every answer passes, and open, where none fails; an open place comes after every settled
 * one, so that a judgment made on one route goes before a question not yet asked on another.
 * @throws SamsynError `law.cycle` when a rule does not hang on the general rule, or when there is
 * not exactly one general rule.
 */
export function growTree(rules: readonly Rule[]): RuleNode {
  const roots = rules.filter((rule) => rule.exceptionTo === undefined);
  const [root] = roots;
  if (root === undefined || roots.length > 1)
    throw new SamsynError('law.cycle', `one general rule is needed, found ${roots.length}`);
  const reached = new Set<RuleId>();
  const tree = growNode(root, rules, reached);
  const lost = rules.find((rule) => !reached.has(rule.rule));
  if (lost)
    throw new SamsynError(
      'law.cycle',
      'the exception does not hang on the general rule',
      lost.rule,
    );
  return tree;
}

function growNode(rule: Rule, rules: readonly Rule[], reached: Set<RuleId>): RuleNode {
  reached.add(rule.rule);
  const children = rules
    .filter((child) => child.exceptionTo === rule.rule)
    .toSorted((a, b) => rank[a.kind] - rank[b.kind]);
  return {
    rule,
    state: 'settled',
    guard: guardOf(rule, 'settled'),
    outcome: rule.outcome,
    exceptions: [
      ...children.filter((child) => child.encoded).map((child) => growNode(child, rules, reached)),
      ...children.filter((child) => child.encoded && child.judgments.length > 0).map(openNode),
      ...children.filter((child) => !child.encoded).map((child) => gapNode(child, reached)),
    ],
  };
}

function openNode(rule: Rule): RuleNode {
  return { rule, state: 'open', guard: guardOf(rule, 'open'), outcome: 'assess', exceptions: [] };
}

function gapNode(rule: Rule, reached: Set<RuleId>): RuleNode {
  reached.add(rule.rule);
  return { rule, state: 'not-encoded', guard: rule.when, outcome: 'must-not', exceptions: [] };
}

function guardOf(rule: Rule, state: 'settled' | 'open'): Condition {
  const answers = rule.judgments.map((judgment): Condition => {
    const values = state === 'open' ? [...judgment.passes, 'not-assessed'] : judgment.passes;
    return { kind: 'fact', fact: judgment.fact, values };
  });
  return answers.length === 0 ? rule.when : { kind: 'all', of: [rule.when, ...answers] };
}

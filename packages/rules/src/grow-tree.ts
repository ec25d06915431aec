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
  const encoded = children.filter((child) => child.encoded);
  const exceptions = [
    ...encoded.map((child) => growNode(child, rules, reached)),
    ...encoded
      .filter((child) => child.judgments.length > 0)
      .map((child) => place(child, 'open', [])),
    ...children
      .filter((child) => !child.encoded)
      .map((child) => {
        reached.add(child.rule);
        return place(child, 'not-encoded', []);
      }),
  ];
  return place(rule, 'settled', exceptions);
}

const places = new WeakMap<Rule, RuleNode[]>();

/** One place for a rule in a state above the same exceptions, in whatever trees it stands. */
function place(rule: Rule, state: RuleNode['state'], exceptions: readonly RuleNode[]): RuleNode {
  const known = places.get(rule) ?? [];
  places.set(rule, known);
  const alike = known.find(
    (one) =>
      one.state === state &&
      one.exceptions.length === exceptions.length &&
      one.exceptions.every((exception, at) => exception === exceptions[at]),
  );
  if (alike) return alike;
  const outcomes = { settled: rule.outcome, open: 'assess', 'not-encoded': 'must-not' } as const;
  const grown = { rule, state, guard: guardOf(rule, state), outcome: outcomes[state], exceptions };
  known.push(grown);
  return grown;
}

function guardOf(rule: Rule, state: RuleNode['state']): Condition {
  if (state === 'not-encoded') return rule.when;
  const answers = rule.judgments.map((judgment): Condition => {
    const values = state === 'open' ? [...judgment.passes, 'not-assessed'] : judgment.passes;
    return { kind: 'fact', fact: judgment.fact, values };
  });
  return answers.length === 0 ? rule.when : { kind: 'all', of: [rule.when, ...answers] };
}

// SPDX-License-Identifier: EUPL-1.2
import type { LosingRule, RuleId } from '@samsyn/terms';
import type { Condition } from './condition.ts';
import { failedFacts } from './failed-facts.ts';
import type { Verdict } from './judge.ts';
import type { RuleNode } from './rule-set.ts';
import type { World } from './world.ts';

/** The rules that applied and lost, those that one fact kept out, and what a gate holds back. */
export function losingRules(verdict: Verdict): LosingRule[] {
  const { deciding, gates } = verdict;
  const { winner, chain } = deciding.ruling;
  const routes = deciding.routes.map((route) => route.by.rule);
  const kept = new Set<RuleId>([...chain.map((node) => node.rule.rule), ...routes]);
  const found = new Map<RuleId, LosingRule>();
  const gate = gates.barredBy ?? gates.open[0];
  if (gate) {
    const { rule, cites } = winner.rule;
    found.set(rule, { rule, provisions: [...cites], because: 'gated', by: gate.rule });
  }
  for (const { rule } of reachable(chain[0], deciding.world)) {
    if (kept.has(rule.rule) || found.has(rule.rule)) continue;
    const failed = failedFacts(broadly(rule), deciding.world.facts);
    const base = { rule: rule.rule, provisions: [...rule.cites] };
    if (failed.length === 0)
      found.set(rule.rule, { ...base, because: 'defeated', by: winner.rule.rule });
    else if (failed.length === 1)
      found.set(rule.rule, { ...base, because: 'condition-failed', failed });
  }
  return [...found.values()];
}

/** The rule's condition, with no judgment answered against it. */
function broadly(rule: RuleNode['rule']): Condition {
  const answers = rule.judgments.map(({ fact, passes }): Condition => {
    return { kind: 'fact', fact, values: [...passes, 'not-assessed'] };
  });
  return { kind: 'all', of: [rule.when, ...answers] };
}

/** The places that were looked at: those under a rule that does not apply never were. */
function reachable(node: RuleNode | undefined, world: World): RuleNode[] {
  if (node === undefined) return [];
  const below = world.holds(node.guard)
    ? node.exceptions.flatMap((exception) => reachable(exception, world))
    : [];
  return [node, ...below];
}

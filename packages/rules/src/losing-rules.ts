// SPDX-License-Identifier: EUPL-1.2
import type { Facts, LosingRule, RuleId } from '@samsyn/terms';
import type { Condition } from './condition.ts';
import { failedFacts } from './failed-facts.ts';
import type { Rule } from './rule-set.ts';
import type { Verdict } from './verdict.ts';

/** A rule that was looked at, with its condition as it is when no judgment is answered against it. */
export type Candidate = { readonly rule: Rule; readonly broad: Condition };

/** The rules that applied and lost, those that one fact kept out, and what a gate holds back. */
export function losingRules(
  verdict: Verdict,
  candidates: readonly Candidate[],
  facts: Facts,
): LosingRule[] {
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
  for (const { rule, broad } of candidates) {
    if (kept.has(rule.rule) || found.has(rule.rule)) continue;
    const failed = failedFacts(broad, facts);
    const base = { rule: rule.rule, provisions: [...rule.cites] };
    if (failed.length === 0)
      found.set(rule.rule, { ...base, because: 'defeated', by: winner.rule.rule });
    else if (failed.length === 1)
      found.set(rule.rule, { ...base, because: 'condition-failed', failed });
  }
  return [...found.values()];
}

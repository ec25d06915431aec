import type { LosingRule, RuleId } from '@samsyn/terms';
import { failedFacts } from './failed-facts.ts';
import type { Verdict } from './judge.ts';
import type { RuleNode } from './rule-set.ts';

/** A rule with more failed facts than this was not near. */
const nearMissFactsMax = 2;

/** The rules that applied and lost, those that one or two facts kept out, and what a gate held. */
export function losingRules(verdict: Verdict): LosingRule[] {
  const { deciding, gates } = verdict;
  const { winner, chain } = deciding.ruling;
  const open = new Set(deciding.routes.map((route) => route.by.rule));
  const kept = new Set<RuleId>([...chain.map((node) => node.rule.rule), ...open]);
  const found = new Map<RuleId, LosingRule>();
  const gate = gates.barredBy ?? gates.open[0];
  if (gate) {
    const { rule, cites } = winner.rule;
    found.set(rule, { rule, provisions: [...cites], because: 'gated', by: gate.rule });
  }
  for (const node of everyNode(deciding.ruling.chain[0])) {
    const { rule, cites } = node.rule;
    if (kept.has(rule) || found.get(rule)?.because === 'defeated') continue;
    const failed = failedFacts(node.guard, deciding.world.facts);
    const provisions = [...cites];
    if (failed.length === 0)
      found.set(rule, { rule, provisions, because: 'defeated', by: winner.rule.rule });
    else if (failed.length <= nearMissFactsMax && !found.has(rule))
      found.set(rule, { rule, provisions, because: 'condition-failed', failed });
  }
  return [...found.values()];
}

function everyNode(node: RuleNode | undefined): RuleNode[] {
  return node === undefined ? [] : [node, ...node.exceptions.flatMap(everyNode)];
}

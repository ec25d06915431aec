// SPDX-License-Identifier: EUPL-1.2
import type { OpenJudgment, RuleId } from '@samsyn/terms';
import type { Verdict } from './verdict.ts';
import type { JudgmentAsked } from './rule-set.ts';

/** Every judgment the answer waits for, each once; none when the item must not go anyway. */
export function openJudgments(verdict: Verdict): OpenJudgment[] {
  if (verdict.outcome !== 'assess') return [];
  const found = new Map<string, OpenJudgment>();
  const add = (rule: RuleId, judgments: readonly JudgmentAsked[]): void => {
    for (const judgment of judgments) {
      if (!found.has(judgment.fact)) found.set(judgment.fact, asOpen(rule, judgment));
    }
  };
  for (const line of verdict.lines)
    for (const route of line.routes) add(route.by.rule, route.judgments);
  for (const gate of verdict.gates.open) if (gate.judgment) add(gate.rule, [gate.judgment]);
  return [...found.values()];
}

function asOpen(rule: RuleId, judgment: JudgmentAsked): OpenJudgment {
  const { fact, test, provision, asks, answers } = judgment;
  return { fact, test, provision, rule, asks, answers: [...answers] };
}

// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate, RuleId } from '@samsyn/terms';
import { aliveInCatalogue } from './alive-rules.ts';
import { decidingRules } from './no-dead-rule.ts';
import type { Stretch } from './stretch.ts';

/** A rule that is law, and decides nothing of what the catalogue has. */
export type Unreached = {
  readonly rule: RuleId;
  readonly place: string;
  /** The first days of the stretches in which it is so. */
  readonly from: readonly PlainDate[];
};

/** The rules that no item of the catalogue reaches, by name. */
export function unreachedIn(drawn: readonly Stretch[]): Unreached[] {
  const found = new Map<RuleId, PlainDate[]>();
  for (const stretch of drawn) {
    const alive = aliveInCatalogue(stretch);
    for (const rule of decidingRules(stretch).filter((one) => !alive.has(one)))
      found.set(rule, [...(found.get(rule) ?? []), stretch.ruleSet.from]);
  }
  const places = drawn[0]?.lawbook.rules;
  return [...found]
    .map(([rule, from]) => ({ rule, place: places?.get(rule)?.placeOf() ?? rule, from }))
    .toSorted((a, b) => (a.rule < b.rule ? -1 : 1));
}

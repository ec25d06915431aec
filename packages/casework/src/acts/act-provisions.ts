// SPDX-License-Identifier: EUPL-1.2
import { cite } from '@samsyn/terms';
import type { ActKind, Provision } from '@samsyn/terms';
import type { ActRule } from './act-rule.ts';
import { actRules } from './act-rules.ts';

/** The provisions of an act and of its guards, each once. */
export function actProvisions(act: ActKind): readonly Provision[] {
  const { provisions = [], guards }: ActRule<never> = actRules[act];
  const all = [...provisions, ...guards.flatMap((guard) => guard.provisions)];
  return [...new Map(all.map((one) => [cite(one), one])).values()];
}

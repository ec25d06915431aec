// SPDX-License-Identifier: EUPL-1.2
import type { Act, ActKind, ActOf, GuardCode } from '@samsyn/terms';
import type { Guard } from '../guards/guard.ts';
import type { ActRules, ToldValue } from './act-rule.ts';
import { actRules } from './act-rules.ts';
import type { ActSituation } from './act-situation.ts';

export interface JudgedAct {
  /** The guards that stop it; empty when it may be done. */
  readonly stoppedBy: readonly Pick<Guard, 'code' | 'source' | 'provisions' | 'reason'>[];
  readonly tells: readonly ToldValue[];
}

function judge<Kind extends ActKind>(
  rules: ActRules<Kind>,
  kind: Kind,
  act: ActOf<Kind>,
  situation: ActSituation,
  leftOut: ReadonlySet<GuardCode>,
): JudgedAct {
  const rule = rules[kind];
  return {
    stoppedBy: rule.guards.filter(
      (guard) => !leftOut.has(guard.code) && guard.stops(situation, act),
    ),
    tells: rule.tells(act, situation),
  };
}

/**
 * Whether an act may be done in a situation, and what it would tell. `leftOut` are guards that the
 * composition of the node has not: none, but where a scenario shows what a guard is for.
 */
export function judgeAct(
  situation: ActSituation,
  act: Act,
  leftOut: ReadonlySet<GuardCode> = new Set(),
): JudgedAct {
  return judge(actRules, act.act, act, situation, leftOut);
}

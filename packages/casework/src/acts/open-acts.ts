// SPDX-License-Identifier: EUPL-1.2
import { ActKind } from '@samsyn/terms';
import type { GuardCode, OfficerRole, Provision } from '@samsyn/terms';
import { hasRight } from '../officer-rights.ts';
import { actProvisions } from './act-provisions.ts';
import type { ActRule } from './act-rule.ts';
import { actRules } from './act-rules.ts';
import type { ActSituation } from './act-situation.ts';

/** Whether an act is open to an officer in a case as it stands, and if not, what closes it. */
export type ActOpening = ActState & {
  readonly act: ActKind;
  /** What the act and its guards rest on. */
  readonly provisions: readonly Provision[];
};

type ActState =
  | { readonly open: true }
  | {
      readonly open: false;
      readonly closedBy: 'authority' | 'role' | 'guards';
      readonly guards: readonly GuardCode[];
    };

function standing(
  { guards }: ActRule<never>,
  situation: ActSituation,
  leftOut: ReadonlySet<GuardCode>,
): readonly GuardCode[] {
  return guards.flatMap((guard) =>
    guard.asks === 'case' && !leftOut.has(guard.code) && guard.stops(situation) ? [guard.code] : [],
  );
}

function closed(
  closedBy: 'authority' | 'role' | 'guards',
  guards: readonly GuardCode[] = [],
): ActState {
  return { open: false, closedBy, guards };
}

function stateOf(
  rule: ActRule<never>,
  situation: ActSituation,
  roles: readonly OfficerRole[],
  leftOut: ReadonlySet<GuardCode>,
): ActState {
  if (!rule.by.includes(situation.role)) return closed('authority');
  if (!hasRight(roles, rule.right)) return closed('role');
  const guards = standing(rule, situation, leftOut);
  return guards.length === 0 ? { open: true } : closed('guards', guards);
}

/**
 * Every act, in the order of the table, with whether this officer may do it in the case as it is:
 * whose act it is, who may do it, and the guards that look at the case alone. The guards that look
 * at what the act says answer when it is done.
 */
export function openActs(
  situation: ActSituation,
  roles: readonly OfficerRole[],
  leftOut: ReadonlySet<GuardCode> = new Set(),
): readonly ActOpening[] {
  return ActKind.options.map((act) => ({
    act,
    provisions: actProvisions(act),
    ...stateOf(actRules[act], situation, roles, leftOut),
  }));
}

// SPDX-License-Identifier: EUPL-1.2
import { ActKind } from '@samsyn/terms';
import type { Act, GuardCode, OfficerRole } from '@samsyn/terms';
import { hasRight } from '../officer-rights.ts';
import type { ActRule } from './act-rule.ts';
import { actRules } from './act-rules.ts';
import type { ActSituation } from './act-situation.ts';

/** Whether an act is open to an officer in a case as it stands, and if not, what closes it. */
export type ActOpening =
  | { readonly act: ActKind; readonly open: true }
  | {
      readonly act: ActKind;
      readonly open: false;
      readonly closedBy: 'authority' | 'role' | 'guards';
      readonly guards: readonly GuardCode[];
    };

function standing<A extends Act>(
  { guards }: ActRule<A>,
  situation: ActSituation,
  leftOut: ReadonlySet<GuardCode>,
): readonly GuardCode[] {
  return guards.flatMap((guard) =>
    guard.asks === 'case' && !leftOut.has(guard.code) && guard.stops(situation) ? [guard.code] : [],
  );
}

function closed(
  act: ActKind,
  closedBy: 'authority' | 'role' | 'guards',
  guards: readonly GuardCode[] = [],
): ActOpening {
  return { act, open: false, closedBy, guards };
}

function opening(
  act: ActKind,
  situation: ActSituation,
  roles: readonly OfficerRole[],
  leftOut: ReadonlySet<GuardCode>,
): ActOpening {
  const rule = actRules[act];
  if (!rule.by.includes(situation.role)) return closed(act, 'authority');
  if (!hasRight(roles, rule.right)) return closed(act, 'role');
  const guards = standing<never>(rule, situation, leftOut);
  return guards.length === 0 ? { act, open: true } : closed(act, 'guards', guards);
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
  return ActKind.options.map((act) => opening(act, situation, roles, leftOut));
}

// SPDX-License-Identifier: EUPL-1.2
import { ItemId } from '@samsyn/terms';
import type { ActOf, AuthorityRole, PlainDate } from '@samsyn/terms';
import { numberIn } from '../standing/field.ts';
import { latestEntry } from '../latest-entry.ts';
import { clockWithoutDecision } from '../guards/clock-without-decision.ts';
import { notCompetent } from '../guards/not-competent.ts';
import type { ActRule, ActRules, ToldValue } from './act-rule.ts';
import type { ActSituation } from './act-situation.ts';

type Change = 'extended' | 'suspended' | 'resumed';
type ClockAct = ActOf<'extend-period' | 'suspend-period' | 'resume-period'>;

const stateAfter = { extended: 'running', suspended: 'suspended', resumed: 'running' } as const;

/** Each authority tells of a change in its own item: the period itself, or what was changed of it. */
function changeTold(
  change: Change,
  { decidedOn, decisionReference, provision }: ClockAct,
  { role, entries }: ActSituation,
  lastDay?: PlainDate,
): ToldValue {
  const common = {
    decidedOn,
    provision,
    reference: decisionReference,
    ...(lastDay !== undefined && { lastDay }),
  };
  const told: Readonly<Record<AuthorityRole, () => ToldValue>> = {
    police: () => ({
      item: ItemId.parse('voluntary-period-change'),
      value: { kind: change, ...common },
    }),
    migration: () => {
      const given = latestEntry(entries, 'voluntary-period');
      const days = (given && numberIn(given, 'days')) ?? 0;
      return {
        item: ItemId.parse('voluntary-period'),
        value: { days, state: stateAfter[change], change, ...common },
      };
    },
  };
  return told[role]();
}

const rule = {
  right: 'act',
  by: ['migration', 'police'],
  guards: [notCompetent, clockWithoutDecision],
} as const satisfies Omit<ActRule<ClockAct>, 'tells'>;

/** The time to leave voluntarily is moved by decisions alone (12 kap. 14 b och 14 c §§ UtlL). */
export const clockRules: ActRules<ClockAct['act']> = {
  'extend-period': {
    ...rule,
    tells: (act, situation) => [changeTold('extended', act, situation, act.lastDay)],
  },
  'suspend-period': {
    ...rule,
    tells: (act, situation) => [changeTold('suspended', act, situation)],
  },
  'resume-period': {
    ...rule,
    tells: (act, situation) => [changeTold('resumed', act, situation)],
  },
};

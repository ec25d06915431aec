// SPDX-License-Identifier: EUPL-1.2
import { ItemId } from '@samsyn/terms';
import type { ActOf, AuthorityRole } from '@samsyn/terms';
import { datesInDoubt } from '../guards/dates-in-doubt.ts';
import { decisionNotOpened } from '../guards/decision-not-opened.ts';
import { notCompetent } from '../guards/not-competent.ts';
import { stopStands } from '../guards/stop-stands.ts';
import { latestEntry } from '../latest-entry.ts';
import type { ActRules, ToldValue } from './act-rule.ts';

/** The item in which each authority tells of its own measures. */
const measureItem: Readonly<Record<AuthorityRole, ItemId>> = {
  migration: ItemId.parse('detention-history'),
  police: ItemId.parse('detention-measure'),
};

function measureTold(act: ActOf<'detain'>, role: AuthorityRole): ToldValue {
  const { measure, decidedOn, place, nextReviewOn } = act;
  const item = measureItem[role];
  if (role === 'police')
    return {
      item,
      value: { measure, ground: act.ground, decidedAt: decidedOn, place, nextReviewOn },
    };
  const ground = act.ground === 'examination' ? 'investigation' : act.ground;
  return { item, value: { measure, ground, decidedOn } };
}

/** Liberty is taken by who holds the case, on a decision that was read; it is given back by anyone. */
export const custodyRules: ActRules<'detain' | 'end-custody'> = {
  detain: {
    right: 'use-force',
    by: ['migration', 'police'],
    guards: [notCompetent, stopStands, datesInDoubt, decisionNotOpened],
    tells: (act, { role }) => [measureTold(act, role)],
  },
  'end-custody': {
    right: 'use-force',
    by: ['migration', 'police'],
    // The duty to release rests on nothing: no guard stands before it.
    guards: [],
    tells: (act, { role, entries }) => {
      const item = measureItem[role];
      const value = latestEntry(entries, item)?.value;
      return value === undefined ? [] : [{ item, value: { ...value, endedOn: act.endedOn } }];
    },
  },
};

// SPDX-License-Identifier: EUPL-1.2
import { ItemId, addDays } from '@samsyn/terms';
import type { ActOf, AuthorityRole, ItemValue } from '@samsyn/terms';
import type { Measure } from '../custody/measure.ts';
import { alreadyInCustody } from '../guards/already-in-custody.ts';
import { childNotAssessed } from '../guards/child-not-assessed.ts';
import { custodyNotThere } from '../guards/custody-not-there.ts';
import { datesInDoubt } from '../guards/dates-in-doubt.ts';
import { decisionNotOpened } from '../guards/decision-not-opened.ts';
import { notCompetent } from '../guards/not-competent.ts';
import { notHandlingDetention } from '../guards/not-handling-detention.ts';
import { periodNotExpired } from '../guards/period-not-expired.ts';
import { stopStands } from '../guards/stop-stands.ts';
import type { ActRules, ToldValue } from './act-rule.ts';
import type { ActSituation } from './act-situation.ts';

/** The item in which each authority tells of measures. */
const measureItem: Readonly<Record<AuthorityRole, ItemId>> = {
  migration: ItemId.parse('detention-history'),
  police: ItemId.parse('detention-measure'),
};
/** The item in which each tells that one has ended. */
const endItem: Readonly<Record<AuthorityRole, ItemId>> = {
  migration: ItemId.parse('custody-ended'),
  police: ItemId.parse('custody-ended-to-migration'),
};

/** The two items say the same ground in words of their own. */
function groundWord(ground: string, role: AuthorityRole): string {
  if (role === 'migration') return ground === 'examination' ? 'investigation' : ground;
  return ground === 'investigation' ? 'examination' : ground;
}

function measureTold(act: ActOf<'detain'>, { role, restsOn }: ActSituation): ToldValue {
  const { measure, decidedOn, decidedTime, place, nextReviewOn, provision } = act;
  const decidedAt = decidedTime === undefined ? decidedOn : `${decidedOn} ${decidedTime}`;
  const common = {
    measure,
    place,
    nextReviewOn,
    ground: groundWord(act.ground, role),
    ...(provision !== undefined && { provision }),
    ...(restsOn && { reference: restsOn.reference }),
  };
  const value = role === 'police' ? { ...common, decidedAt } : { ...common, decidedOn };
  return { item: measureItem[role], value };
}

/** A measure told again by whoever handles it now, with what has changed. */
function toldAgain(measure: Measure, role: AuthorityRole, changed: ItemValue): ToldValue {
  const { kind, begunOn, begunAt, decidedBy, place } = measure;
  const common = {
    measure: kind,
    decidedBy,
    ground: groundWord(measure.ground ?? 'enforcement', role),
    ...(place !== undefined && { place }),
    ...changed,
  };
  return {
    item: measureItem[role],
    value:
      role === 'police'
        ? { ...common, decidedAt: begunAt ?? begunOn }
        : { ...common, decidedOn: begunOn },
  };
}

/** The measures an authority answers for: its own; without one, those that it has taken over. */
function handled({ custody, role }: ActSituation): readonly Measure[] {
  const open = custody.open.map(({ measure }) => measure);
  const own = open.filter(({ decidedBy }) => decidedBy === role);
  return own.length > 0 ? own : open;
}

/** That a measure has ended, as the authority tells the other one. */
export function endTold(
  { kind, begunOn, decidedBy, reference }: Measure,
  role: AuthorityRole,
  { reason, endedOn }: Pick<ActOf<'end-custody'>, 'reason' | 'endedOn'>,
): ToldValue {
  return {
    item: endItem[role],
    value: {
      measure: kind,
      decidedOn: begunOn,
      decidedBy,
      endedOn,
      endReason: reason,
      ...(reference !== undefined && { reference }),
    },
  };
}

/** Twice the hours of 9 kap. 12 § UtlL end on the second day after. */
const daysHeldLonger = 2;

type CustodyAct = 'detain' | 'review-custody' | 'hold-longer' | 'move-custody' | 'end-custody';

/** Liberty is taken by who holds the case, on a decision that was read; it is given back by anyone. */
export const custodyRules: ActRules<CustodyAct> = {
  detain: {
    right: 'use-force',
    by: ['migration', 'police'],
    guards: [
      notCompetent,
      stopStands,
      alreadyInCustody,
      datesInDoubt,
      periodNotExpired,
      decisionNotOpened,
      childNotAssessed,
    ],
    tells: (act, situation) => [measureTold(act, situation)],
  },
  'review-custody': {
    right: 'use-force',
    by: ['migration', 'police'],
    guards: [custodyNotThere, notHandlingDetention],
    tells: ({ reviewedOn, nextReviewOn, provision }, situation) =>
      handled(situation).map((measure) =>
        toldAgain(measure, situation.role, { reviewedOn, nextReviewOn, provision }),
      ),
  },
  'hold-longer': {
    right: 'use-force',
    by: ['police'],
    guards: [custodyNotThere],
    tells: ({ provision }, situation) =>
      handled(situation)
        .filter(({ kind }) => kind === 'held')
        .map((measure) =>
          toldAgain(measure, situation.role, {
            provision,
            longer: true,
            nextReviewOn: addDays(measure.begunOn, daysHeldLonger),
          }),
        ),
  },
  'move-custody': {
    right: 'use-force',
    by: ['migration', 'police'],
    guards: [custodyNotThere],
    tells: ({ place }, situation) =>
      handled(situation).map((measure) => {
        const due = situation.custody.open.find((one) => one.measure === measure)?.due;
        const changed = { place, ...(due && { nextReviewOn: due.on }) };
        return toldAgain(measure, situation.role, changed);
      }),
  },
  'end-custody': {
    right: 'use-force',
    by: ['migration', 'police'],
    // The duty to release rests on nothing: no guard stands before it.
    guards: [],
    toldOnAct: true,
    tells: (act, situation) =>
      handled(situation).map((measure) => endTold(measure, situation.role, act)),
  },
};

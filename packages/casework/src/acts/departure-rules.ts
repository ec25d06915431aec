// SPDX-License-Identifier: EUPL-1.2
import { ItemId } from '@samsyn/terms';
import type { ActOf, ItemValue } from '@samsyn/terms';
import { childNotAssessed } from '../guards/child-not-assessed.ts';
import { custodyEndsFirst } from '../guards/custody-ends-first.ts';
import { datesInDoubt } from '../guards/dates-in-doubt.ts';
import { departureEvidence } from '../guards/departure-evidence.ts';
import { gateNotPassed } from '../guards/gate-not-passed.ts';
import { identityNotTold } from '../guards/identity-not-told.ts';
import { nameNotKnown } from '../guards/name-not-known.ts';
import { notCompetent } from '../guards/not-competent.ts';
import { stopStands } from '../guards/stop-stands.ts';
import { latestEntry } from '../latest-entry.ts';
import type { ActRules, ToldValue } from './act-rule.ts';
import type { ActSituation } from './act-situation.ts';

function told(item: string, value: ItemValue): ToldValue {
  return { item: ItemId.parse(item), value };
}

/** A journey that was begun by the authority enforces; any other is the person's own. */
function departureTold(
  { leftOn, evidence, exitPlace, destination, accepted }: ActOf<'confirm-departure'>,
  { role, entries }: ActSituation,
): readonly ToldValue[] {
  if (role === 'migration') return [told('migration-enforced', { enforcedOn: leftOn })];
  if (latestEntry(entries, 'departure-check') === undefined)
    return [told('own-departure', { leftOn, evidence: ofOwnDeparture[evidence] })];
  return [
    told('enforcement-result', { enforcedOn: leftOn }),
    told('enforcement-details', { exitPlace, destination, evidence, accepted }),
  ];
}

/** An escort does not follow who leaves alone; the carrier's word is what there is then. */
const ofOwnDeparture: Readonly<Record<ActOf<'confirm-departure'>['evidence'], string>> = {
  'own-report': 'own-report',
  ticket: 'ticket',
  carrier: 'carrier',
  'border-stamp': 'border-stamp',
  'escort-report': 'carrier',
  'sis-confirmation': 'sis-confirmation',
};

type DepartureAct =
  | 'plan-travel'
  | 'cancel-travel'
  | 'record-fitness'
  | 'tell-counsel'
  | 'start-travel'
  | 'abort-travel'
  | 'confirm-departure'
  | 'record-return-on-arrival'
  | 'return-documents';

/** A journey begins past every guard; to break it off or to tell what came of it needs none. */
export const departureRules: ActRules<DepartureAct> = {
  'plan-travel': {
    right: 'act',
    by: ['police'],
    guards: [],
    tells: ({ travelOn, route, escort }) => [
      told('travel-plan', { travelOn, escort, ...(route !== undefined && { route }) }),
    ],
  },
  'cancel-travel': {
    right: 'act',
    by: ['police'],
    guards: [],
    tells: ({ reason }, { entries }) => {
      const plan = latestEntry(entries, 'travel-plan')?.value;
      return plan === undefined ? [] : [told('travel-plan', { ...plan, cancelled: reason })];
    },
  },
  'record-fitness': {
    right: 'act',
    by: ['police'],
    guards: [],
    tells: ({ act: _act, ...value }) => [told('fit-to-travel', value)],
  },
  'tell-counsel': {
    right: 'act',
    by: ['police'],
    guards: [],
    tells: ({ act: _act, ...value }) => [told('counsel-told', value)],
  },
  'start-travel': {
    right: 'use-force',
    by: ['migration', 'police'],
    guards: [
      notCompetent,
      stopStands,
      datesInDoubt,
      custodyEndsFirst,
      childNotAssessed,
      nameNotKnown,
      identityNotTold,
      gateNotPassed,
    ],
    tells: (_act, { role, gate }) =>
      role === 'police'
        ? [
            told('departure-check', {
              result: gate?.result ?? 'no-go',
              checkedAt: gate?.checkedAt ?? 'none',
              checkedByTitle: 'verkställande handläggare',
            }),
          ]
        : [],
  },
  'abort-travel': {
    right: 'act',
    by: ['police'],
    guards: [],
    tells: ({ on, backInSweden }) => [
      told('refused-on-arrival', { kind: 'aborted', on, backInSweden }),
    ],
  },
  'confirm-departure': {
    right: 'act',
    by: ['migration', 'police'],
    guards: [departureEvidence],
    tells: departureTold,
  },
  'record-return-on-arrival': {
    right: 'act',
    by: ['police'],
    guards: [],
    tells: ({ on, backInSweden }) => [
      told('refused-on-arrival', { kind: 'refused', on, backInSweden }),
    ],
  },
  'return-documents': {
    right: 'act',
    by: ['police'],
    guards: [],
    tells: ({ act: _act, ...value }) => [told('documents-returned', value)],
  },
};

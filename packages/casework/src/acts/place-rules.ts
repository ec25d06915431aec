// SPDX-License-Identifier: EUPL-1.2
import { ItemId } from '@samsyn/terms';
import { basisNotRead } from '../guards/basis-not-read.ts';
import { custodyNotThere } from '../guards/custody-not-there.ts';
import type { ActRules } from './act-rule.ts';

const asked = ItemId.parse('detention-place-request');
const answered = ItemId.parse('detention-place-answer');

/** A person gives each place by the agreed criteria; nothing is ordered or given by itself. */
export const placeRules: ActRules<'request-place' | 'grant-place' | 'refuse-place'> = {
  'request-place': {
    right: 'act',
    by: ['police'],
    guards: [custodyNotThere],
    toldOnAct: true,
    tells: ({ act: _act, ...given }, { custody }) => {
      const [standing] = custody.open;
      const wanted = Object.entries(given).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value] as const],
      );
      return [
        {
          item: asked,
          value: {
            ...Object.fromEntries(wanted),
            ...(standing?.due && { nextReviewOn: standing.due.on }),
            ...(standing?.measure.reference !== undefined && {
              reference: standing.measure.reference,
            }),
          },
        },
      ];
    },
  },
  'grant-place': {
    right: 'act',
    by: ['migration'],
    guards: [basisNotRead],
    toldOnAct: true,
    tells: ({ place, from }) => [
      { item: answered, value: { answer: 'granted', place, from, reason: 'criteria-met' } },
    ],
  },
  'refuse-place': {
    right: 'act',
    by: ['migration'],
    guards: [],
    toldOnAct: true,
    tells: ({ reason }) => [{ item: answered, value: { answer: 'refused', reason } }],
  },
};

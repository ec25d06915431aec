// SPDX-License-Identifier: EUPL-1.2
import { ItemId } from '@samsyn/terms';
import { notCompetent } from '../guards/not-competent.ts';
import type { ActRules } from './act-rule.ts';

/** A case is accepted by who has it; why something is missing is said by who should have sent it. */
export const intakeRules: ActRules<'accept-case' | 'state-missing'> = {
  'accept-case': {
    right: 'act',
    by: ['police'],
    guards: [notCompetent],
    toldOnAct: true,
    tells: ({ unit, reference, acceptedOn }) => [
      {
        item: ItemId.parse('case-acceptance'),
        value: { unit, acceptedOn, ...(reference !== undefined && { reference }) },
      },
    ],
  },
  'state-missing': {
    right: 'act',
    by: ['migration'],
    guards: [],
    toldOnAct: true,
    tells: ({ itemMissing, reason }) => [
      { item: ItemId.parse('completeness-statement'), value: { itemMissing, reason } },
    ],
  },
};

// SPDX-License-Identifier: EUPL-1.2
import { ItemId } from '@samsyn/terms';
import { instructionsUnclear } from '../guards/instructions-unclear.ts';
import { notCompetent } from '../guards/not-competent.ts';
import { nothingNamed } from '../guards/nothing-named.ts';
import { returnNotConsented } from '../guards/return-not-consented.ts';
import { returnConsent } from '../returns/return-consent.ts';
import type { ActRules } from './act-rule.ts';

const answer = ItemId.parse('case-return-answer');

/** The way back of a case: asked for, answered, and gone only with consent (12 kap. 14 a § UtlL). */
export const returnRules: ActRules<
  'ask-return' | 'consent-return' | 'decline-return' | 'return-case'
> = {
  'ask-return': {
    right: 'act',
    by: ['police'],
    guards: [notCompetent],
    toldOnAct: true,
    tells: ({ act: _act, ...value }) => [{ item: ItemId.parse('case-return'), value }],
  },
  'consent-return': {
    right: 'act',
    by: ['migration'],
    guards: [nothingNamed],
    toldOnAct: true,
    tells: ({ proposal, answeredOn }) => [
      { item: answer, value: { proposal, answer: 'consent', answeredOn } },
    ],
  },
  'decline-return': {
    right: 'act',
    by: ['migration'],
    guards: [nothingNamed, instructionsUnclear],
    toldOnAct: true,
    tells: ({ proposal, reason, answeredOn }) => [
      { item: answer, value: { proposal, answer: 'decline', reason, answeredOn } },
    ],
  },
  'return-case': {
    right: 'use-force',
    by: ['police'],
    guards: [notCompetent, returnNotConsented],
    toldOnAct: true,
    tells: ({ proposal, returnedOn }, { entries }) => [
      {
        item: ItemId.parse('case-returned'),
        value: { proposal, consent: returnConsent(entries, proposal) ?? 'none', returnedOn },
      },
    ],
  },
};

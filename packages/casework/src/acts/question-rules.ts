// SPDX-License-Identifier: EUPL-1.2
import { ItemId } from '@samsyn/terms';
import type { ActOf } from '@samsyn/terms';
import { instructionsUnclear } from '../guards/instructions-unclear.ts';
import { nothingNamed } from '../guards/nothing-named.ts';
import type { ActRules, ToldValue } from './act-rule.ts';

function asked({ act: _act, country, ...rest }: ActOf<'ask-question'>): ToldValue {
  const item = ItemId.parse('enforcement-question');
  return { item, value: { ...rest, ...(country !== undefined && { country }) } };
}

function instructed(act: ActOf<'give-instructions'>): ToldValue {
  const { answers, kind, country, waitUntil, ground, decidedOn } = act;
  return {
    item: ItemId.parse('instructions'),
    value: {
      kind,
      decidedOn,
      ...(answers !== undefined && { answers }),
      ...(country !== undefined && { country }),
      ...(waitUntil !== undefined && { waitUntil }),
      ...(ground !== undefined && { ground }),
    },
  };
}

/** Questions are asked freely; an answer answers. */
export const questionRules: ActRules<
  'ask-question' | 'give-instructions' | 'acknowledge-instructions'
> = {
  'ask-question': { right: 'act', by: ['police'], guards: [], tells: (act) => [asked(act)] },
  'give-instructions': {
    right: 'act',
    by: ['migration'],
    guards: [instructionsUnclear],
    toldOnAct: true,
    tells: (act) => [instructed(act)],
  },
  'acknowledge-instructions': {
    right: 'act',
    by: ['police'],
    guards: [nothingNamed],
    toldOnAct: true,
    tells: ({ instructions, notedOn }) => [
      { item: ItemId.parse('instructions-noted'), value: { instructions, notedOn } },
    ],
  },
};

// SPDX-License-Identifier: EUPL-1.2
import type { ActOf } from '@samsyn/terms';
import { answersNeed } from '../questions/answers-need.ts';
import { enforcementQuestions } from '../questions/questions.ts';
import type { Guard } from './guard.ts';

/**
 * When the Police have asked, the Migration Agency answers that question, and with what it asked
 * for; a case is not kept with the Police by a refusal while their question is open.
 */
export const instructionsUnclear: Guard<ActOf<'give-instructions' | 'decline-return'>> = {
  code: 'guard.instructions-unclear',
  asks: 'act',
  source: 'JO 5329-2013',
  provisions: [
    { act: '2005:716', chapter: 12, section: '17' },
    { act: '2005:716', chapter: 8, section: '20' },
  ],
  reason: 'a question of the Police is open and the answer does not meet it',
  stops: ({ entries }, act) => {
    const open = enforcementQuestions(entries).filter(({ answeredBy }) => answeredBy === undefined);
    if (act.act === 'decline-return') return open.length > 0;
    const asked = open.find(({ entryId }) => entryId === act.answers);
    if (asked === undefined) return open.length > 0 || act.answers !== undefined;
    return !answersNeed(act, asked.needs);
  },
};

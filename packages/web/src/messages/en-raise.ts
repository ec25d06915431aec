// SPDX-License-Identifier: EUPL-1.2
import type { RaiseWords } from './sv-raise.ts';

/** What the screens say in English of grounds that an officer may raise. */
export const enRaise: RaiseWords = {
  title: 'Try another ground',
  which: 'Which ground do you want to try?',
  hint: 'None is chosen for you.',
  asks: 'The law does not ask about these grounds by itself, and only those that can change the outcome for the item stand here. If you raise a ground you answer its question:',
  missing: 'Choose a ground. None is chosen beforehand.',
  reasons: 'Why is the ground to be tried?',
  happens:
    'That you raise the ground is recorded in your name. The law then asks for your judgment. Nothing is judged and nothing is sent.',
  button: 'Raise the ground',
};

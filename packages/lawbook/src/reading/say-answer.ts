// SPDX-License-Identifier: EUPL-1.2
import type { Sentence } from '@samsyn/terms';
import type { Answer } from '../diff/transition.ts';

const words: Readonly<Record<Answer, Sentence>> = {
  must: { sv: 'ska lämnas', en: 'must be disclosed' },
  may: { sv: 'får lämnas', en: 'may be disclosed' },
  assess: { sv: 'kräver bedömning', en: 'needs a judgment' },
  'must-not': { sv: 'får inte lämnas', en: 'must not be disclosed' },
  'not-encoded': { sv: 'är inte återgiven i regelverket', en: 'is not in the law book' },
};

/** What the law answers of an item, as it stands after `Uppgiften`. */
export function sayAnswer(answer: Answer): Sentence {
  return words[answer];
}

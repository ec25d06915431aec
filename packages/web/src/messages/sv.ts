// SPDX-License-Identifier: EUPL-1.2
import { svExchange } from './sv-exchange.ts';
import { svProblems } from './sv-problems.ts';
import { svScreens } from './sv-screens.ts';
import { svWords } from './sv-words.ts';

/** Swedish, the first language of the screens. */
export const sv = { ...svScreens, ...svExchange, words: svWords, problems: svProblems };
export type Messages = typeof sv;

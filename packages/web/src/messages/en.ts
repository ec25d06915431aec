// SPDX-License-Identifier: EUPL-1.2
import { enExchange } from './en-exchange.ts';
import { enProblems } from './en-problems.ts';
import { enScreens } from './en-screens.ts';
import { enWords } from './en-words.ts';
import type { Messages } from './sv.ts';

/** English, with the keys of the Swedish. */
export const en: Messages = { ...enScreens, ...enExchange, words: enWords, problems: enProblems };

// SPDX-License-Identifier: EUPL-1.2
import type { Sentence } from '@samsyn/terms';
import { createContext, use } from 'react';
import { sv } from '../messages/sv.ts';
import type { Language } from './locale-of.ts';
import type { Spoken } from './spoken.ts';

export interface LanguageChoice extends Spoken {
  /** A sentence of the law or the catalogue in the chosen language. */
  readonly say: (sentence: Sentence) => string;
  readonly choose: (language: Language) => void;
}

export const LanguageContext = createContext<LanguageChoice>({
  language: 'sv',
  messages: sv,
  say: (sentence) => sentence.sv,
  choose: () => undefined,
});

/** The words of the screens in the chosen language. */
export function useLanguage(): LanguageChoice {
  return use(LanguageContext);
}

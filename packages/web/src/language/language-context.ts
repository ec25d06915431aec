// SPDX-License-Identifier: EUPL-1.2
import type { Sentence } from '@samsyn/terms';
import { createContext, use } from 'react';
import type { Language } from './locale-of.ts';
import type { Spoken } from './spoken.ts';

export interface LanguageChoice extends Spoken {
  /** A sentence of the law or the catalogue in the chosen language. */
  readonly say: (sentence: Sentence) => string;
  readonly choose: (language: Language) => void;
}

export const LanguageContext = createContext<LanguageChoice | undefined>(undefined);

/** The words of the screens in the chosen language. */
export function useLanguage(): LanguageChoice {
  const choice = use(LanguageContext);
  if (choice === undefined) throw new Error('a screen stands outside the language provider');
  return choice;
}

// SPDX-License-Identifier: EUPL-1.2
import type { Sentence } from '@samsyn/terms';
import { createContext, use } from 'react';
import type { Messages } from '../messages/sv.ts';
import { messagesIn } from './language.ts';
import type { Language } from './locale-of.ts';

export interface LanguageChoice {
  readonly language: Language;
  readonly messages: Messages;
  /** A sentence of the law or the catalogue in the chosen language. */
  readonly say: (sentence: Sentence) => string;
  readonly choose: (language: Language) => void;
}

export const LanguageContext = createContext<LanguageChoice>({
  language: 'sv',
  messages: messagesIn.sv,
  say: (sentence) => sentence.sv,
  choose: () => undefined,
});

/** The words of the screens in the chosen language. */
export function useLanguage(): LanguageChoice {
  return use(LanguageContext);
}

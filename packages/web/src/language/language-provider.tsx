// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { keepLanguage, readKeptLanguage } from './kept-language.ts';
import { messagesIn } from './language.ts';
import { type Language, localeOf } from './locale-of.ts';
import { type LanguageChoice, LanguageContext } from './language-context.ts';
import { setMidasLocale } from './midas-locale.ts';

/** Gives the screens their language and tells the page and the design system which it is. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(readKeptLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
    setMidasLocale(localeOf[language]);
    keepLanguage(language);
  }, [language]);
  const choice = useMemo<LanguageChoice>(
    () => ({
      language,
      messages: messagesIn[language],
      say: (sentence) => sentence[language],
      choose: setLanguage,
    }),
    [language],
  );
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

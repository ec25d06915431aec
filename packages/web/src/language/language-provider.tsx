// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { keepLanguage } from './kept-language.ts';
import { type LanguageChoice, LanguageContext } from './language-context.ts';
import { localeOf } from './locale-of.ts';
import { setMidasLocale } from './midas-locale.ts';
import { speak } from './speak.ts';
import type { Spoken } from './spoken.ts';

/** Gives the screens their language and tells the page and the design system which it is. */
export function LanguageProvider(props: { readonly first: Spoken; readonly children: ReactNode }) {
  const [spoken, setSpoken] = useState(props.first);
  const { language } = spoken;
  useEffect(() => {
    document.documentElement.lang = language;
    setMidasLocale(localeOf[language]);
    keepLanguage(language);
  }, [language]);
  const choice = useMemo<LanguageChoice>(
    () => ({
      ...spoken,
      say: (sentence) => sentence[spoken.language],
      choose: (other) => void speak(other).then(setSpoken),
    }),
    [spoken],
  );
  return <LanguageContext value={choice}>{props.children}</LanguageContext>;
}

// SPDX-License-Identifier: EUPL-1.2
import { use } from 'react';
import { useLanguage } from './language-context.ts';
import type { Language } from './locale-of.ts';

/** The words of some screens alone, by language; fetched when such a screen is first shown. */
export type AreaWords<Words> = Readonly<Record<Language, () => Promise<Words>>>;

/** The words that only some screens need, each language fetched once; anew when that failed. */
export function areaWords<Words>(fetched: AreaWords<Words>): AreaWords<Words> {
  const known: Partial<Record<Language, Promise<Words>>> = {};
  const words = (language: Language): Promise<Words> => {
    const fetching = known[language] ?? fetched[language]();
    known[language] = fetching;
    fetching.catch(() => {
      delete known[language];
    });
    return fetching;
  };
  return { sv: () => words('sv'), en: () => words('en') };
}

/** An area's words in the chosen language; the screen waits for them in its `Suspense`. */
export function useAreaWords<Words>(area: AreaWords<Words>): Words {
  return use(area[useLanguage().language]());
}

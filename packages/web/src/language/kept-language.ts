// SPDX-License-Identifier: EUPL-1.2
import type { Language } from './locale-of.ts';

const key = 'samsyn-language';

/** The language chosen on this computer; Swedish until another is chosen. */
export function readKeptLanguage(): Language {
  return localStorage.getItem(key) === 'en' ? 'en' : 'sv';
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(key, language);
}

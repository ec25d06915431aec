// SPDX-License-Identifier: EUPL-1.2
import { areaWords } from '../../language/area-words.ts';
import type { LawWords } from '../../messages/sv-law.ts';

/** The words of the law and of explanations. */
export const lawWords = areaWords<LawWords>({
  sv: async () => (await import('../../messages/sv-law.ts')).svLaw,
  en: async () => (await import('../../messages/en-law.ts')).enLaw,
});

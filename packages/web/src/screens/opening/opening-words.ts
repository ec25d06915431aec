// SPDX-License-Identifier: EUPL-1.2
import { areaWords } from '../../language/area-words.ts';
import type { OpeningWords } from '../../messages/sv-opening.ts';

/** The words of opening a protected person's case, and of lifting locks. */
export const openingWords = areaWords<OpeningWords>({
  sv: async () => (await import('../../messages/sv-opening.ts')).svOpening,
  en: async () => (await import('../../messages/en-opening.ts')).enOpening,
});

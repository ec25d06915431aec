// SPDX-License-Identifier: EUPL-1.2
import { areaWords } from '../../language/area-words.ts';
import type { StandingWords } from '../../messages/sv-standing.ts';

/** The words of where a case stands. */
export const standingWords = areaWords<StandingWords>({
  sv: async () => (await import('../../messages/sv-standing.ts')).svStanding,
  en: async () => (await import('../../messages/en-standing.ts')).enStanding,
});

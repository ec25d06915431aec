// SPDX-License-Identifier: EUPL-1.2
import { areaWords } from '../../language/area-words.ts';
import type { StopWords } from '../../messages/sv-stops.ts';

/** The words of stops. */
export const stopWords = areaWords<StopWords>({
  sv: async () => (await import('../../messages/sv-stops.ts')).svStops,
  en: async () => (await import('../../messages/en-stops.ts')).enStops,
});

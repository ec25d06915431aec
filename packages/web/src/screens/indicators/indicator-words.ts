// SPDX-License-Identifier: EUPL-1.2
import { areaWords } from '../../language/area-words.ts';
import type { IndicatorWords } from '../../messages/sv-indicators.ts';

/** The words of the indicators and the gap analysis. */
export const indicatorWords = areaWords<IndicatorWords>({
  sv: async () => (await import('../../messages/sv-indicators.ts')).svIndicators,
  en: async () => (await import('../../messages/en-indicators.ts')).enIndicators,
});

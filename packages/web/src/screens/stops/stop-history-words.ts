// SPDX-License-Identifier: EUPL-1.2
import { areaWords } from '../../language/area-words.ts';
import type { StopHistoryWords } from '../../messages/sv-stop-history.ts';

/** The words of the history of stops alone. */
export const stopHistoryWords = areaWords<StopHistoryWords>({
  sv: async () => (await import('../../messages/sv-stop-history.ts')).svStopHistory,
  en: async () => (await import('../../messages/en-stop-history.ts')).enStopHistory,
});

// SPDX-License-Identifier: EUPL-1.2
import { areaWords } from '../../language/area-words.ts';
import type { RecordWords } from '../../messages/sv-records.ts';

/** The words of recording, giving and classifying. */
export const recordWords = areaWords<RecordWords>({
  sv: async () => (await import('../../messages/sv-records.ts')).svRecords,
  en: async () => (await import('../../messages/en-records.ts')).enRecords,
});

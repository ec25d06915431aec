// SPDX-License-Identifier: EUPL-1.2
import { areaWords } from '../../language/area-words.ts';
import type { ExtractWords } from '../../messages/sv-extract.ts';

/** The words of extracts, of recipients and of the check of evidence. */
export const extractWords = areaWords<ExtractWords>({
  sv: async () => (await import('../../messages/sv-extract.ts')).svExtract,
  en: async () => (await import('../../messages/en-extract.ts')).enExtract,
});

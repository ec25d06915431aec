// SPDX-License-Identifier: EUPL-1.2
import { areaWords } from '../../language/area-words.ts';
import type { OutwardWords } from '../../messages/sv-outward.ts';

/** The words of the release desk, of corrections and of questions. */
export const outwardWords = areaWords<OutwardWords>({
  sv: async () => (await import('../../messages/sv-outward.ts')).svOutward,
  en: async () => (await import('../../messages/en-outward.ts')).enOutward,
});

// SPDX-License-Identifier: EUPL-1.2
import { areaWords } from '../../language/area-words.ts';
import type { ActWords } from '../../messages/sv-acts.ts';

/** The words of acts in the life of a case. */
export const actWords = areaWords<ActWords>({
  sv: async () => (await import('../../messages/sv-acts.ts')).svActs,
  en: async () => (await import('../../messages/en-acts.ts')).enActs,
});

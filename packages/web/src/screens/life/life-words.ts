// SPDX-License-Identifier: EUPL-1.2
import { areaWords } from '../../language/area-words.ts';
import type { LifeWords } from '../../messages/sv-life.ts';

/** The words of what has happened in a case. */
export const lifeWords = areaWords<LifeWords>({
  sv: async () => (await import('../../messages/sv-life.ts')).svLife,
  en: async () => (await import('../../messages/en-life.ts')).enLife,
});

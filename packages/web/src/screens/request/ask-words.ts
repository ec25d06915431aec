// SPDX-License-Identifier: EUPL-1.2
import { areaWords } from '../../language/area-words.ts';
import type { AskWords } from '../../messages/sv-ask.ts';

/** The words of asking for one item. */
export const askWords = areaWords<AskWords>({
  sv: async () => (await import('../../messages/sv-ask.ts')).svAsk,
  en: async () => (await import('../../messages/en-ask.ts')).enAsk,
});

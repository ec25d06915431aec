// SPDX-License-Identifier: EUPL-1.2
import { areaWords } from '../../language/area-words.ts';
import type { KeyWords } from '../../messages/sv-keys.ts';

/** The words of the screens about keys. */
export const keyWords = areaWords<KeyWords>({
  sv: async () => (await import('../../messages/sv-keys.ts')).svKeys,
  en: async () => (await import('../../messages/en-keys.ts')).enKeys,
});

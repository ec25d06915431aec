// SPDX-License-Identifier: EUPL-1.2
import { areaWords } from '../../language/area-words.ts';
import type { AccessWords } from '../../messages/sv-access.ts';

/** The words of the review of accesses. */
export const accessWords = areaWords<AccessWords>({
  sv: async () => (await import('../../messages/sv-access.ts')).svAccess,
  en: async () => (await import('../../messages/en-access.ts')).enAccess,
});

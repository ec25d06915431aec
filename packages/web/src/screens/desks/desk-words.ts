// SPDX-License-Identifier: EUPL-1.2
import { areaWords } from '../../language/area-words.ts';
import type { DesksWords } from '../../messages/sv-desks.ts';

/** The words of the start for those who read no cases. */
export const deskWords = areaWords<DesksWords>({
  sv: async () => (await import('../../messages/sv-desks.ts')).svDesks,
  en: async () => (await import('../../messages/en-desks.ts')).enDesks,
});

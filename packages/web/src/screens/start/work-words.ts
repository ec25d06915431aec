// SPDX-License-Identifier: EUPL-1.2
import { areaWords } from '../../language/area-words.ts';
import type { WorkWords } from '../../messages/sv-work.ts';

/** The words of the list of work; an empty list needs none of them. */
export const workWords = areaWords<WorkWords>({
  sv: async () => (await import('../../messages/sv-work.ts')).svWork,
  en: async () => (await import('../../messages/en-work.ts')).enWork,
});

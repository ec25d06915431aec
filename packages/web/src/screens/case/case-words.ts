// SPDX-License-Identifier: EUPL-1.2
import { areaWords } from '../../language/area-words.ts';
import type { CaseWords } from '../../messages/sv-case.ts';

/** The words of the case page alone. */
export const caseWords = areaWords<CaseWords>({
  sv: async () => (await import('../../messages/sv-case.ts')).svCase,
  en: async () => (await import('../../messages/en-case.ts')).enCase,
});

// SPDX-License-Identifier: EUPL-1.2
import { areaWords } from '../../language/area-words.ts';
import type { JudgmentWords } from '../../messages/sv-judgments.ts';

/** The words of the desk for judgments. */
export const judgmentWords = areaWords<JudgmentWords>({
  sv: async () => (await import('../../messages/sv-judgments.ts')).svJudgments,
  en: async () => (await import('../../messages/en-judgments.ts')).enJudgments,
});

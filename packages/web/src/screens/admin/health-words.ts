// SPDX-License-Identifier: EUPL-1.2
import { areaWords } from '../../language/area-words.ts';
import type { HealthWords } from '../../messages/sv-health.ts';

/** The words of how the node is. */
export const healthWords = areaWords<HealthWords>({
  sv: async () => (await import('../../messages/sv-health.ts')).svHealth,
  en: async () => (await import('../../messages/en-health.ts')).enHealth,
});

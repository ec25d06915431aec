// SPDX-License-Identifier: EUPL-1.2
import { areaWords } from '../../language/area-words.ts';
import type { CustodyWords } from '../../messages/sv-custody.ts';

/** The words of custody, clocks, places and transport. */
export const custodyWords = areaWords<CustodyWords>({
  sv: async () => (await import('../../messages/sv-custody.ts')).svCustody,
  en: async () => (await import('../../messages/en-custody.ts')).enCustody,
});

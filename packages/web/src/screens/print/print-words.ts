// SPDX-License-Identifier: EUPL-1.2
import { areaWords } from '../../language/area-words.ts';
import type { PrintWords } from '../../messages/sv-print.ts';

/** The words of the print views. */
export const printWords = areaWords<PrintWords>({
  sv: async () => (await import('../../messages/sv-print.ts')).svPrint,
  en: async () => (await import('../../messages/en-print.ts')).enPrint,
});

// SPDX-License-Identifier: EUPL-1.2
import { areaWords } from '../language/area-words.ts';
import type { LedgerWords } from '../messages/sv-ledger.ts';

/** The words of the alarm about a ledger. */
export const ledgerWords = areaWords<LedgerWords>({
  sv: async () => (await import('../messages/sv-ledger.ts')).svLedger,
  en: async () => (await import('../messages/en-ledger.ts')).enLedger,
});

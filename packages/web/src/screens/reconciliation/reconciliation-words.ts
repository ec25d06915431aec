// SPDX-License-Identifier: EUPL-1.2
import { areaWords } from '../../language/area-words.ts';
import type { ReconciliationWords } from '../../messages/sv-reconciliation.ts';

/** The words of the comparison with the other authority. */
export const reconciliationWords = areaWords<ReconciliationWords>({
  sv: async () => (await import('../../messages/sv-reconciliation.ts')).svReconciliation,
  en: async () => (await import('../../messages/en-reconciliation.ts')).enReconciliation,
});

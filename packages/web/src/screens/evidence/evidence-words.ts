// SPDX-License-Identifier: EUPL-1.2
import { areaWords } from '../../language/area-words.ts';
import type { EvidenceWords } from '../../messages/sv-evidence.ts';

/** The words of the evidence of one message. */
export const evidenceWords = areaWords<EvidenceWords>({
  sv: async () => (await import('../../messages/sv-evidence.ts')).svEvidence,
  en: async () => (await import('../../messages/en-evidence.ts')).enEvidence,
});

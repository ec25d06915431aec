// SPDX-License-Identifier: EUPL-1.2
import { areaWords } from '../../language/area-words.ts';
import type { GateWords } from '../../messages/sv-gate.ts';

/** The words of the check before departure. */
export const gateWords = areaWords<GateWords>({
  sv: async () => (await import('../../messages/sv-gate.ts')).svGate,
  en: async () => (await import('../../messages/en-gate.ts')).enGate,
});

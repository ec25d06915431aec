// SPDX-License-Identifier: EUPL-1.2
import { areaWords } from '../../language/area-words.ts';
import type { AgreementWords } from '../../messages/sv-agreement.ts';

/** The words of the screens about agreements. */
export const agreementWords = areaWords<AgreementWords>({
  sv: async () => (await import('../../messages/sv-agreement.ts')).svAgreement,
  en: async () => (await import('../../messages/en-agreement.ts')).enAgreement,
});

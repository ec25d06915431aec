// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { Sentence } from './assessment.ts';

/** Which rule decides how long the holder's own copy is kept in reach. */
export const Retention = z.enum(['udl-22', 'udf-3', 'sis', 'bdl', 'register-act', 'own-act']);
export type Retention = z.infer<typeof Retention>;

/**
 * What each rule says. Messages and ledger lines are public records besides: they are weeded only
 * as arkivlagen (1990:782) 10 § and the regulations under it allow.
 */
export const retentionWords: Readonly<Record<Retention, Sentence>> = {
  'udl-22': {
    sv: 'Avskiljs när den inte längre behövs i den löpande verksamheten (22 § UDL).',
    en: 'Set apart when no longer needed in current work (section 22 of the Aliens Data Act).',
  },
  'udf-3': {
    sv: 'Gallras när personen blir svensk medborgare, annars senast efter tio år, i vissa fall sex (3 § UDF).',
    en: 'Erased at Swedish citizenship, otherwise within ten years, in some cases six (section 3 of the Aliens Data Ordinance).',
  },
  sis: {
    sv: 'Raderas när registreringen i SIS upphör (18 § SIS-förordningen).',
    en: 'Deleted when the SIS alert ends (section 18 of the SIS Ordinance).',
  },
  bdl: {
    sv: 'Behandlas inte längre än ändamålet kräver (brottsdatalagen och polisens brottsdatalag).',
    en: 'Not processed longer than the purpose requires (the Criminal Data Act and the act on the Police).',
  },
  'register-act': {
    sv: 'Gallras enligt den lag som registret förs efter.',
    en: 'Erased under the act by which the register is kept.',
  },
  'own-act': {
    sv: 'Enligt de bestämmelser som gäller hos den som lämnar uppgiften.',
    en: 'Under the provisions that apply to whoever gives the item.',
  },
};

// SPDX-License-Identifier: EUPL-1.2
import type { OfficerRole } from '@samsyn/terms';

/** What the pages call whoever has a role. */
export const roleNames: Readonly<
  Record<OfficerRole, { readonly sv: string; readonly en: string }>
> = {
  'return-officer': { sv: 'återvändandehandläggare', en: 'return officer' },
  'intake-officer': { sv: 'mottagande handläggare', en: 'intake officer' },
  'enforcement-officer': { sv: 'verkställande handläggare', en: 'enforcement officer' },
  jurist: { sv: 'jurist', en: 'jurist' },
  registrar: { sv: 'registrator', en: 'registrar' },
  administrator: { sv: 'administratör', en: 'administrator' },
  oversight: { sv: 'tillsyn', en: 'oversight' },
  'data-protection-officer': { sv: 'dataskyddsombud', en: 'data protection officer' },
  'court-desk': { sv: 'jour för domstolsbeslut', en: 'duty desk for courts' },
  custodian: { sv: 'förvarspersonal', en: 'detention staff' },
  carrier: { sv: 'transportör', en: 'carrier' },
};

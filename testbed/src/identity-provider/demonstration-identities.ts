// SPDX-License-Identifier: EUPL-1.2
import type { OfficerRole } from '@samsyn/terms';
import type { DemonstrationIdentity } from './demonstration-identity.ts';

type Authority = DemonstrationIdentity['authority'];
type Row = readonly [subject: string, role: OfficerRole, unit: string, sv: string, en: string];

const migration: readonly Row[] = [
  [
    'mv-return-officer-1',
    'return-officer',
    'atervandande-nord',
    'Handläggare, återvändandeenhet Nord',
    'Return officer, return unit North',
  ],
  [
    'mv-return-officer-2',
    'return-officer',
    'atervandande-syd',
    'Handläggare, återvändandeenhet Syd',
    'Return officer, return unit South',
  ],
  ['mv-jurist', 'jurist', 'rattsavdelningen', 'Jurist, rättsavdelningen', 'Jurist, legal division'],
  ['mv-registrar', 'registrar', 'registratur', 'Registrator', 'Registrar'],
  ['mv-administrator', 'administrator', 'it', 'Systemadministratör', 'System administrator'],
  [
    'mv-court-desk',
    'court-desk',
    'domstolsjouren',
    'Beredskapsjour för domstolsbeslut',
    'Duty desk for court decisions',
  ],
  ['mv-custodian', 'custodian', 'forvar', 'Förvarspersonal', 'Detention staff'],
  ['mv-carrier', 'carrier', 'transport', 'Transportledare', 'Transport lead'],
  [
    'mv-data-protection',
    'data-protection-officer',
    'dataskydd',
    'Dataskyddsombud',
    'Data protection officer',
  ],
  ['mv-oversight', 'oversight', 'tillsyn', 'Tillsyn', 'Oversight'],
];

const police: readonly Row[] = [
  [
    'pol-intake-1',
    'intake-officer',
    'granspolis-nord',
    'Mottagande handläggare, gränspolisen Nord',
    'Intake officer, border police North',
  ],
  [
    'pol-enforcement-1',
    'enforcement-officer',
    'granspolis-nord',
    'Verkställighetshandläggare, gränspolisen Nord',
    'Enforcement officer, border police North',
  ],
  [
    'pol-enforcement-2',
    'enforcement-officer',
    'granspolis-syd',
    'Verkställighetshandläggare, gränspolisen Syd',
    'Enforcement officer, border police South',
  ],
  [
    'pol-jurist',
    'jurist',
    'rattsavdelningen',
    'Jurist, rättsavdelningen',
    'Jurist, legal division',
  ],
  ['pol-registrar', 'registrar', 'registratur', 'Registrator', 'Registrar'],
  [
    'pol-court-desk',
    'court-desk',
    'domstolsjouren',
    'Beredskapsjour för domstolsbeslut',
    'Duty desk for court decisions',
  ],
  ['pol-custodian', 'custodian', 'forvar', 'Förvarspersonal', 'Detention staff'],
  ['pol-carrier', 'carrier', 'transport', 'Transportledare', 'Transport lead'],
  ['pol-administrator', 'administrator', 'it', 'Systemadministratör', 'System administrator'],
  [
    'pol-data-protection',
    'data-protection-officer',
    'dataskydd',
    'Dataskyddsombud',
    'Data protection officer',
  ],
  ['pol-oversight', 'oversight', 'tillsyn', 'Tillsyn', 'Oversight'],
];

function identitiesOf(authority: Authority, rows: readonly Row[]): DemonstrationIdentity[] {
  return rows.map(([subject, role, unit, sv, en]) => {
    return { subject, authority, title: { sv, en }, roles: [role], unit };
  });
}

/** Everyone whom the demonstration can sign in. `serve` refuses them all. */
export const demonstrationIdentities: readonly DemonstrationIdentity[] = [
  ...identitiesOf('migrationsverket', migration),
  ...identitiesOf('polismyndigheten', police),
];

/** What the identity provider says of an identity, beside its `sub`. */
export function claimsOf(identity: DemonstrationIdentity): Record<string, unknown> {
  return {
    sub: identity.subject,
    name: identity.title.sv,
    samsyn_authority: identity.authority,
    samsyn_roles: identity.roles,
    samsyn_unit: identity.unit,
    samsyn_demonstration: true,
  };
}

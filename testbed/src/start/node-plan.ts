// SPDX-License-Identifier: EUPL-1.2
import { AuthorityId } from '@samsyn/terms';
import type { Authority, Sentence } from '@samsyn/terms';

/** What sets one node of the testbed apart from the other. */
export interface NodePlan {
  /** Names its folder, its database and its database roles. */
  readonly name: 'migration' | 'police';
  readonly authority: Authority;
  readonly units: readonly { readonly code: string; readonly name: Sentence }[];
  readonly contactPhone: string;
  /** Officers named for cases of protected persons, without clearance. */
  readonly protectedCases: readonly string[];
}

/** The units that an authority has whatever its task. */
const common: NodePlan['units'] = [
  { code: 'rattsavdelningen', name: { sv: 'Rättsavdelningen', en: 'Legal division' } },
  { code: 'registratur', name: { sv: 'Registraturen', en: 'Registry' } },
  { code: 'it', name: { sv: 'It-avdelningen', en: 'IT division' } },
  { code: 'domstolsjouren', name: { sv: 'Domstolsjouren', en: 'Duty desk for courts' } },
  { code: 'forvar', name: { sv: 'Förvaret', en: 'Detention unit' } },
  { code: 'transport', name: { sv: 'Transportenheten', en: 'Transport unit' } },
  { code: 'dataskydd', name: { sv: 'Dataskyddet', en: 'Data protection' } },
  { code: 'tillsyn', name: { sv: 'Tillsynen', en: 'Oversight' } },
];

const migration: NodePlan = {
  name: 'migration',
  authority: {
    id: AuthorityId.parse('migrationsverket'),
    role: 'migration',
    name: { sv: 'Migrationsverket', en: 'Swedish Migration Agency' },
  },
  units: [
    {
      code: 'atervandande-nord',
      name: { sv: 'Återvändandeenhet Nord', en: 'Return unit North' },
    },
    { code: 'atervandande-syd', name: { sv: 'Återvändandeenhet Syd', en: 'Return unit South' } },
    ...common,
  ],
  contactPhone: '010-000 00 01',
  protectedCases: ['mv-return-officer-1', 'mv-return-officer-2'],
};

const police: NodePlan = {
  name: 'police',
  authority: {
    id: AuthorityId.parse('polismyndigheten'),
    role: 'police',
    name: { sv: 'Polismyndigheten', en: 'Swedish Police Authority' },
  },
  units: [
    { code: 'granspolis-nord', name: { sv: 'Gränspolisen Nord', en: 'Border police North' } },
    { code: 'granspolis-syd', name: { sv: 'Gränspolisen Syd', en: 'Border police South' } },
    ...common,
  ],
  contactPhone: '010-000 00 02',
  protectedCases: ['pol-intake-1'],
};

/** The two nodes, each with the other as its peer. */
export const nodePlans: readonly { readonly own: NodePlan; readonly peer: NodePlan }[] = [
  { own: migration, peer: police },
  { own: police, peer: migration },
];

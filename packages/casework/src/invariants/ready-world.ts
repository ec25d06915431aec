// SPDX-License-Identifier: EUPL-1.2
import type { AuthorityRole } from '@samsyn/terms';
import { entriesOf, learn } from './world.ts';
import type { Side, Stated, World } from './world.ts';

const ofMigration: readonly Stated[] = [
  {
    item: 'removal-decision',
    value: { kind: 'expulsion', authority: 'Prov', decidedOn: '2026-08-03', reference: 'P 1' },
    hasDocument: true,
  },
  {
    item: 'service-and-legal-force',
    value: {
      servedOn: '2026-08-05',
      serviceMode: 'in-person',
      appealed: false,
      basis: 'appeal-period-ended',
    },
    kind: 'document',
  },
  { item: 'stay-status', value: { inForce: false, kind: 'none' } },
  { item: 'voluntary-period', value: { days: 0, state: 'none', decidedOn: '2026-08-03' } },
  { item: 'entry-ban', value: { imposed: false, decidedOn: '2026-08-03' } },
  { item: 'handover-decision', value: { ground: 'keeps-away', decidedOn: '2026-10-01' } },
  {
    item: 'identity',
    value: {
      familyName: 'Annatsson',
      givenNames: 'Prov',
      birthDate: '1990-01-01',
      confidence: 'stated',
    },
  },
  {
    item: 'travel-document',
    value: { kind: 'passport', validUntil: '2028-01-01', originalAt: 'police' },
  },
];
const ofPolice: readonly Stated[] = [
  { item: 'prosecution-status', value: { kind: 'dropped', on: '2026-08-01' } },
  { item: 'fit-to-travel', value: { result: 'yes-fit', checkedOn: '2026-11-22' } },
  { item: 'travel-plan', value: { travelOn: '2026-11-24', escort: 'none' } },
  {
    item: 'counsel-told',
    value: { outcome: 'none', on: '2026-11-22', journeyOn: '2026-11-24' },
  },
];

const side = (role: AuthorityRole, holder: AuthorityRole): Side => ({
  role,
  entries: [],
  competence: role === holder ? 'holds' : 'elsewhere',
  opened: new Set(),
  told: new Set(),
  gate: undefined,
  raised: new Set(),
});

/** A case in which everything is in order, and both know it; one authority holds it. */
export function readyWorld(holder: AuthorityRole): World {
  const empty: World = {
    at: 0,
    migration: side('migration', holder),
    police: side('police', holder),
    wire: [],
    transfers: 0,
    holder,
    arrived: new Set(),
    receipted: new Set(),
    ids: 0,
  };
  const known = entriesOf(empty, 'migration', ofMigration);
  const first = learn(learn(empty, 'migration', known), 'police', known);
  const more = entriesOf(first, 'police', ofPolice);
  return learn(learn(first, 'police', more), 'migration', more);
}

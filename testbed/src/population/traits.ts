// SPDX-License-Identifier: EUPL-1.2
import type { Protection } from '@samsyn/terms';
import { deal } from './deal.ts';
import type { SeededRandom } from './seeded-random.ts';

export type Era = 'lapsed' | 'old' | 'new';
export type RemovalKind =
  'refusal-of-entry' | 'expulsion' | 'dublin-transfer' | 'criminal-expulsion';
export type StayKind =
  'none' | 'inhibition' | 'new-examination' | 'impediment-pending' | 'interim-measure';
export type Custody = 'none' | 'supervision' | 'detention' | 'earlier-detention';

/** What a household's cases are like, dealt before any day is drawn. */
export interface Traits {
  readonly era: Era;
  readonly kind: RemovalKind;
  readonly stay: StayKind;
  readonly whereabouts: 'known' | 'absconded';
  readonly custody: Custody;
  readonly protection: Protection;
  readonly served: 'yes' | 'no';
}

/** Traits for each of `count` households, in fixed proportions and shuffled one by one. */
export function dealTraits(random: SeededRandom, count: number): readonly Traits[] {
  const eras = deal<Era>(random, count, { lapsed: 12, old: 30, new: 58 });
  const kinds = deal<RemovalKind>(random, count, {
    'refusal-of-entry': 22,
    expulsion: 52,
    'dublin-transfer': 13,
    'criminal-expulsion': 13,
  });
  const stays = deal<StayKind>(random, count, {
    none: 82,
    inhibition: 6,
    'new-examination': 4,
    'impediment-pending': 5,
    'interim-measure': 3,
  });
  const whereabouts = deal<Traits['whereabouts']>(random, count, { known: 60, absconded: 40 });
  const custodies = deal<Custody>(random, count, {
    none: 66,
    supervision: 12,
    detention: 14,
    'earlier-detention': 8,
  });
  const protections = deal<Protection>(random, count, {
    none: 88,
    marking: 6,
    'protected-registration': 4,
    fictitious: 2,
  });
  const served = deal<Traits['served']>(random, count, { yes: 95, no: 5 });
  return eras.slice(0, count).map((era, index) => ({
    era: kinds[index] === 'dublin-transfer' ? 'new' : era,
    kind: kinds[index] ?? 'expulsion',
    stay: stays[index] ?? 'none',
    whereabouts: whereabouts[index] ?? 'known',
    custody: custodies[index] ?? 'none',
    protection: protections[index] ?? 'none',
    served: served[index] ?? 'yes',
  }));
}

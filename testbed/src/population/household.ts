// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@samsyn/terms';
import { deal } from './deal.ts';
import { inventOrigin, inventPerson } from './invent-person.ts';
import type { Person } from './invent-person.ts';
import type { SeededRandom } from './seeded-random.ts';
import { testPersonalNumbers } from './test-personal-number.ts';
import type { TestPersonalNumber } from './test-personal-number.ts';

export type HouseholdKind = 'alone' | 'couple' | 'parent-child' | 'family' | 'lone-child';
type Age = 'adult' | 'child';

export interface Member {
  readonly dossier: string;
  readonly age: Age;
  readonly person: Person;
}

/** People who are to return together, one case each. */
export interface Household {
  readonly kind: HouseholdKind;
  readonly members: readonly Member[];
}

const membersOf: Readonly<Record<HouseholdKind, readonly Age[]>> = {
  alone: ['adult'],
  couple: ['adult', 'adult'],
  'parent-child': ['adult', 'child'],
  family: ['adult', 'adult', 'child', 'child'],
  'lone-child': ['child'],
};
const proportions: Readonly<Record<HouseholdKind, number>> = {
  alone: 62,
  couple: 8,
  'parent-child': 8,
  family: 6,
  'lone-child': 3,
};
const numberedShare = 0.25;

/** Households with exactly `count` members together, every kind among them from ten members on. */
export function inventHouseholds(
  random: SeededRandom,
  count: number,
  today: PlainDate,
  dossierOf: (index: number) => string,
): readonly Household[] {
  const free = random.shuffle(testPersonalNumbers());
  const households: Household[] = [];
  let made = 0;
  for (const kind of planned(random, count)) {
    if (made + membersOf[kind].length > count) continue;
    const origin = inventOrigin(random);
    const members = membersOf[kind].map((age): Member => {
      const number: TestPersonalNumber | undefined =
        age === 'adult' && random.chance(numberedShare) ? free.pop() : undefined;
      const person = inventPerson(random, origin, age, today, number);
      made += 1;
      return { dossier: dossierOf(made), age, person };
    });
    households.push({ kind, members });
  }
  return households;
}

function planned(random: SeededRandom, count: number): readonly HouseholdKind[] {
  const each: readonly HouseholdKind[] = ['family', 'couple', 'parent-child', 'lone-child'];
  const filling = Array.from({ length: 4 }, (): HouseholdKind => 'alone');
  return [...each, ...deal(random, count, proportions), ...filling];
}

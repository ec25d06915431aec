// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@samsyn/terms';
import { addDays, addMonths } from './calendar.ts';
import { nameLists } from './name-lists.ts';
import type { NameList } from './name-lists.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { TestPersonalNumber } from './test-personal-number.ts';

/** A person who does not exist. */
export interface Person {
  readonly familyName: string;
  readonly givenNames: string;
  readonly birthDate: PlainDate;
  readonly sex: 'female' | 'male';
  readonly nationality: string;
  readonly language: string;
  readonly personalNumber?: string;
}

/** What the members of a household have in common. */
export interface Origin {
  readonly names: NameList;
  readonly nationality: string;
  readonly familyName: string;
}

export function inventOrigin(random: SeededRandom): Origin {
  const names = random.pick(nameLists);
  return {
    names,
    nationality: random.pick(names.countries),
    familyName: familyName(random, names),
  };
}

/** A person of that origin, grown up or not on `today`; a test number settles birth and sex. */
export function inventPerson(
  random: SeededRandom,
  origin: Origin,
  age: 'adult' | 'child',
  today: PlainDate,
  number?: TestPersonalNumber,
): Person {
  const sex = number?.sex ?? (random.chance(0.6) ? 'male' : 'female');
  const years = age === 'adult' ? random.between(20, 66) : random.between(3, 16);
  const birthDate =
    number?.birthDate ?? addDays(addMonths(today, -12 * years), -random.between(1, 364));
  const given = random.shuffle(origin.names[sex]).slice(0, random.chance(0.35) ? 2 : 1);
  return {
    familyName: origin.familyName,
    givenNames: given.join(random.chance(0.1) ? '-' : ' '),
    birthDate,
    sex,
    nationality: random.chance(0.03) ? 'XX' : origin.nationality,
    language: origin.names.language,
    ...(number && { personalNumber: number.number }),
  };
}

function familyName(random: SeededRandom, names: NameList): string {
  const [first = '', second = ''] = random.shuffle(names.family);
  return random.chance(0.15) ? `${first} ${second}` : first;
}

// SPDX-License-Identifier: EUPL-1.2
import { hasEnded, periodEnd, periodOn } from '@samsyn/terms';
import type { ItemEntry, PlainDate, Protection, Provision } from '@samsyn/terms';
import type { Standing, StandingSituation } from './computed.ts';
import { dayIn } from './field.ts';
import { latestWords } from './latest-words.ts';
import { osl, utll } from './provisions.ts';
import { settle } from './settle.ts';

type Answer = 'yes' | 'no';

function birthWords(entries: readonly ItemEntry[]): readonly ItemEntry[] {
  return ['identity', 'new-identity-facts'].flatMap((item) =>
    latestWords(entries, item).filter((entry) => entry.value['birthDate'] !== undefined),
  );
}

/** What a decision on the age adds: a word of its own, unless the dates of birth say so already. */
function assessedAnswer(
  entry: ItemEntry,
  childOn: (day: PlainDate) => readonly Answer[],
): Answer[] {
  const assessed: Answer = entry.value['assessedAs'] === 'under-18' ? 'yes' : 'no';
  const then = childOn(dayIn(entry, 'decidedOn') ?? entry.asOf);
  return then.length > 0 && then.every((answer) => answer === assessed) ? [] : [assessed];
}

/**
 * Whether the person is a child: under 18 (1 kap. 2 § UtlL). Dates of birth, or a decision on the
 * age, that lead to different answers make it disputed: age is often in dispute.
 */
export function child(situation: StandingSituation): Standing {
  const { entries, on, periods } = situation;
  const births = birthWords(entries);
  const assessments = latestWords(entries, 'age-assessment');
  const rule = periodOn(periods, 'majority', on);
  const eighteenths = births.flatMap((entry) => {
    const born = dayIn(entry, 'birthDate');
    return (rule && born && periodEnd(rule, born)) ?? [];
  });
  const childOn = (day: PlainDate): Answer[] =>
    eighteenths.map((end) => (rule && hasEnded(rule, end, day) ? 'no' : 'yes'));
  const answers = new Set([
    ...childOn(on),
    ...assessments.flatMap((entry) => assessedAnswer(entry, childOn)),
  ]);
  const [answer] = answers;
  const known = answers.size === 1 && answer !== undefined;
  const [eighteenth] = new Set(eighteenths);
  return settle(situation, {
    fact: 'child',
    value: {
      word: known ? answer : 'unknown',
      on: known && new Set(eighteenths).size === 1 ? (eighteenth ?? null) : null,
    },
    standing: known ? 'established' : answers.size > 1 ? 'disputed' : 'unknown',
    read: [
      ...births.map((entry) => [entry, ['birthDate', 'confidence']] as const),
      ...assessments.map((entry) => [entry, ['assessedAs', 'kind', 'decidedOn']] as const),
    ],
    rules: rule ? [rule] : [],
    provisions: assessments.length > 0 ? [utll(13, '17')] : [],
    missing: births.length === 0 && assessments.length === 0 ? ['birth-date'] : [],
  });
}

/** Whether counsel, a representative or a guardian is known (18 kap. 1 § UtlL). */
export function counsel(situation: StandingSituation): Standing {
  const words = latestWords(situation.entries, 'counsel');
  const present = words.length > 0;
  return settle(situation, {
    fact: 'counsel',
    value: { word: present ? 'present' : 'unknown', on: null },
    standing: present ? 'established' : 'unknown',
    read: words.map((entry) => [entry, ['kind']] as const),
    rules: [],
    provisions: [utll(18, '1')],
    missing: present ? [] : ['counsel'],
  });
}

const protectedBy: Readonly<Record<Protection, readonly Provision[]>> = {
  none: [],
  marking: [osl(5, '5')],
  'protected-registration': [osl(21, '3'), osl(22, '2')],
  fictitious: [osl(21, '3')],
};

/** The level of protection that this authority keeps the person under. */
export function protectionLevel(situation: StandingSituation): Standing {
  const { protection } = situation;
  return settle(situation, {
    fact: 'protection',
    value: { word: protection, on: null },
    standing: 'established',
    read: [],
    rules: [],
    provisions: protectedBy[protection],
  });
}

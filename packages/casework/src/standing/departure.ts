// SPDX-License-Identifier: EUPL-1.2
import type { ItemEntry, PlainDate, SaidDay } from '@samsyn/terms';
import type { Standing, StandingSituation } from './computed.ts';
import { dayIn } from './field.ts';
import { latestWords } from './latest-words.ts';
import { utll } from './provisions.ts';
import { decidedOn } from './removal-decision.ts';
import { settle } from './settle.ts';

/** The items that tell of a departure, and the field that says its day. */
const told = [
  ['enforcement-result', 'enforcedOn'],
  ['migration-enforced', 'enforcedOn'],
  ['own-departure', 'leftOn'],
] as const;

/** What shows a plan to leave, and not that the person left. */
const weak: ReadonlySet<unknown> = new Set(['own-report', 'ticket']);

interface Told {
  readonly entry: ItemEntry;
  readonly field: string;
  readonly day: PlainDate;
}

/** Who left before the decision was made has not left in accordance with it (12 kap. 22 § UtlL). */
function departures(entries: readonly ItemEntry[], on: PlainDate): readonly Told[] {
  const made = decidedOn(entries);
  return told.flatMap(([item, field]) =>
    latestWords(entries, item).flatMap((entry) => {
      const day = dayIn(entry, field);
      if (day === undefined || day > on || (made !== undefined && day < made)) return [];
      return [{ entry, field, day }];
    }),
  );
}

/** A journey that ended back in Sweden leaves it open whether the person ever left. */
function isUndone(entries: readonly ItemEntry[], day: PlainDate): boolean {
  return latestWords(entries, 'refused-on-arrival').some(
    (entry) => entry.value['backInSweden'] === true && (dayIn(entry, 'on') ?? entry.asOf) >= day,
  );
}

/**
 * The day on which the person left in accordance with the decision (12 kap. 21 § UtlL), from what
 * the authorities tell of it. The person's own report, or a ticket, is a proposal.
 */
export function departure(situation: StandingSituation): Standing {
  const { entries, on } = situation;
  const found = departures(entries, on);
  const days = [...new Set(found.map(({ day }) => day))];
  const [day] = days;
  const back = latestWords(entries, 'refused-on-arrival');
  const disputed = day !== undefined && (days.length > 1 || isUndone(entries, day));
  const graded = found.some(({ entry }) => !weak.has(entry.value['evidence']));
  const said = found.map(({ entry, day: left }): SaidDay => ({
    day: left,
    by: 'stated',
    entryId: entry.entryId,
  }));
  return settle(situation, {
    fact: 'departure',
    value:
      day === undefined || disputed ? { word: 'unknown', on: null } : { word: 'left', on: day },
    standing:
      day === undefined ? 'unknown' : disputed ? 'disputed' : graded ? 'established' : 'proposed',
    read: [
      ...found.map(({ entry, field }) => [entry, [field, 'evidence']] as const),
      ...back.map((entry) => [entry, ['on', 'backInSweden']] as const),
    ],
    rules: [],
    said,
    provisions: [utll(12, '21')],
    missing: day === undefined ? ['departure'] : graded ? [] : ['departure-evidence'],
  });
}

// SPDX-License-Identifier: EUPL-1.2
import { addDays, daysBetween } from '@samsyn/terms';
import type { EntryId, ItemEntry, PlainDate } from '@samsyn/terms';
import { awaitedAnswers } from '../questions/awaited-answers.ts';
import type { Custody } from '../custody/custody-on.ts';
import type { ClockAlarm } from './clock-alarms.ts';

/** Days before and after the day an answer is due at which it is raised, each to more officers. */
const answerDays = [-3, -1, 1, 7] as const;
/** Days of detention after which a person without counsel must have one (18 kap. 1 § UtlL). */
export const counselWithinDays = 3;
const counselDays = [0, counselWithinDays] as const;
/** Days after which a correction that nobody has taken note of is raised, each to more officers. */
const correctionDays = [0, 3, 7] as const;

interface Waiting {
  readonly kind: ClockAlarm['kind'];
  readonly about: EntryId;
  readonly days: readonly PlainDate[];
}

function unnoted(entries: readonly ItemEntry[]): readonly Waiting[] {
  const of = (items: readonly string[]) => entries.filter(({ item }) => items.includes(item));
  const noted = new Set(
    of(['correction-noted', 'correction-noted-migration']).map(({ value }) => value['notice']),
  );
  return of(['correction-notice', 'correction-notice-police'])
    .filter(({ entryId }) => !noted.has(entryId))
    .map(({ entryId, asOf }) => ({
      kind: 'correction-unnoted',
      about: entryId,
      days: correctionDays.map((days) => addDays(asOf, days)),
    }));
}

function withoutCounsel(custody: Custody, entries: readonly ItemEntry[]): readonly Waiting[] {
  if (entries.some(({ item }) => String(item) === 'counsel')) return [];
  return custody.open
    .filter(({ measure }) => measure.kind === 'detention')
    .map(({ measure }) => ({
      kind: 'counsel-missing',
      about: measure.entryId,
      days: counselDays.map((days) => addDays(measure.begunOn, days)),
    }));
}

function waiting(custody: Custody, entries: readonly ItemEntry[]): readonly Waiting[] {
  return [
    ...awaitedAnswers(entries).map(({ about, respondBy }) => ({
      kind: 'answer-due' as const,
      about,
      days: answerDays.map((days) => addDays(respondBy, days)),
    })),
    ...unnoted(entries),
    ...withoutCounsel(custody, entries),
  ];
}

/**
 * What somebody owes the other authority or the person on a day: an answer, note taken of a
 * correction, counsel. Nobody silences it; it ends when what is owed is there.
 */
export function answerAlarms(
  custody: Custody,
  entries: readonly ItemEntry[],
  on: PlainDate,
): readonly ClockAlarm[] {
  return waiting(custody, entries).flatMap(({ kind, about, days }) => {
    const level = days.filter((day) => daysBetween(day, on) >= 0).length;
    return level > 0 ? [{ kind, about, level }] : [];
  });
}

/** The next day, after this one, on which any of it is raised further. */
export function nextAnswerWake(
  custody: Custody,
  entries: readonly ItemEntry[],
  on: PlainDate,
): PlainDate | undefined {
  return waiting(custody, entries)
    .flatMap(({ days }) => days)
    .filter((day) => day > on)
    .toSorted()
    .at(0);
}

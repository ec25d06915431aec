// SPDX-License-Identifier: EUPL-1.2
import type { ItemEntry, PlainDate, SaidDay } from '@samsyn/terms';
import type { Computed, Standing, StandingSituation } from './computed.ts';
import { evidenceOf } from './evidence-of.ts';
import { dayIn } from './field.ts';
import { acceptedDay, finalDay } from './final-day.ts';
import type { Course } from './final-day.ts';
import { latestWords } from './latest-words.ts';
import { utll } from './provisions.ts';
import { removalDecision } from './removal-decision.ts';
import { settle } from './settle.ts';

const readFields = ['servedOn', 'serviceMode', 'appealed', 'judgmentOn', 'legalForceOn', 'basis'];

/** Acceptance ends the time for appeal before its end, never after it. */
function withAcceptance(
  courses: readonly Course[],
  accepted: readonly Course[],
): readonly Course[] {
  if (accepted.length === 0) return courses;
  const open = courses.filter(
    ({ day }) =>
      day !== undefined && accepted.some((one) => one.day !== undefined && day < one.day),
  );
  return [...open, ...accepted];
}

function statedIn(entries: readonly ItemEntry[]): readonly SaidDay[] {
  return entries.flatMap((entry) => {
    const day = dayIn(entry, 'legalForceOn');
    return day === undefined ? [] : [{ day, by: 'stated' as const, entryId: entry.entryId }];
  });
}

function isDisputed(courses: readonly Course[], stated: readonly SaidDay[]): boolean {
  const computed = new Set(courses.flatMap(({ day }) => (day === undefined ? [] : [day])));
  const open = courses.some((course) => course.open);
  if (computed.size > 1 || (computed.size === 1 && open)) return true;
  const days = new Set(stated.map(({ day }) => day));
  if (computed.size === 0) return days.size > 1 || (open && days.size > 0);
  return [...days].some((day) => !computed.has(day));
}

function wordOf(courses: readonly Course[], day: PlainDate | undefined, on: PlainDate) {
  if (day !== undefined) return day <= on ? ('gained' as const) : ('not-yet' as const);
  return courses.length > 0 && courses.every(({ open }) => open) ? 'not-gained' : 'unknown';
}

/**
 * The day on which the decision gained legal force, computed from service, appeal, judgment and
 * declared acceptance. A stated day is never taken over: one that differs from the computed one makes
 * it disputed, and both are said (JO 8824-2019).
 */
export function legalForce(situation: StandingSituation): Standing {
  const { entries, on, periods } = situation;
  const { criminal, madeOn } = removalDecision(entries);
  const account = { periods, criminal: criminal === 'yes', decidedOn: madeOn[0] };
  const words = latestWords(entries, 'service-and-legal-force');
  const declared = latestWords(entries, 'acceptance-declaration');
  const judgments = latestWords(entries, 'court-judgment');
  const courses = withAcceptance(
    words.map((entry) => finalDay(account, entry)),
    declared.map((entry) => acceptedDay(account, entry)),
  );
  const stated = statedIn([...words, ...judgments]);
  const unsettled = criminal === 'disputed' || (criminal === 'yes' && madeOn.length > 1);
  const disputed = isDisputed(courses, stated) || (unsettled && courses.length > 0);
  const day = disputed ? undefined : courses.find((course) => course.day !== undefined)?.day;
  const rules = [...new Set(courses.flatMap((course) => course.rules))];
  const missing = courses.flatMap((course) => course.missing);
  const word = disputed ? 'unknown' : wordOf(courses, day, on);
  return settle(situation, {
    fact: 'legal-force',
    value: { word, on: day ?? null },
    standing: standingOf(disputed, word, evidenceOf(rules, on) === 'read' && missing.length === 0),
    read: [
      ...latestWords(entries, 'removal-decision').map(
        (entry) => [entry, ['kind', 'decidedOn']] as const,
      ),
      ...words.map((entry) => [entry, readFields] as const),
      ...declared.map((entry) => [entry, ['declaredOn', 'madeBefore']] as const),
      ...judgments.map((entry) => [entry, ['decidedOn', 'legalForceOn']] as const),
    ],
    rules,
    said: [...computedIn(courses), ...stated],
    provisions: declared.length > 0 ? [utll(15, '1')] : [],
    missing: courses.length === 0 ? ['service'] : missing,
  });
}

function standingOf(disputed: boolean, word: string, firm: boolean): Computed['standing'] {
  if (disputed) return 'disputed';
  if (word === 'unknown') return 'unknown';
  return firm || word === 'not-gained' ? 'established' : 'proposed';
}

function computedIn(courses: readonly Course[]): readonly SaidDay[] {
  return courses.flatMap(({ day, entry }) =>
    day === undefined ? [] : [{ day, by: 'computed' as const, entryId: entry.entryId }],
  );
}

// SPDX-License-Identifier: EUPL-1.2
import { hasEnded, PlainDate, periodEnd, periodOn } from '@samsyn/terms';
import type { ItemEntry, PeriodId, SaidDay } from '@samsyn/terms';
import { latestEntry } from '../latest-entry.ts';
import type { Standing, StandingSituation } from './computed.ts';
import { evidenceOf } from './evidence-of.ts';
import { dayIn } from './field.ts';
import { latestWords } from './latest-words.ts';
import { utll } from './provisions.ts';
import { settle } from './settle.ts';

const readFields = ['measure', 'decidedOn', 'decidedAt', 'reviewedOn', 'nextReviewOn', 'endedOn'];

/** The day from which the time to review runs: the last review, else the decision. */
function runsFrom(entry: ItemEntry) {
  const at = PlainDate.safeParse(String(entry.value['decidedAt'] ?? '').slice(0, 10));
  return (
    dayIn(entry, 'reviewedOn') ?? dayIn(entry, 'decidedOn') ?? (at.success ? at.data : undefined)
  );
}

function isOpen({ value }: ItemEntry): boolean {
  const measure = value['measure'];
  return (measure === 'detention' || measure === 'supervision') && value['endedOn'] === undefined;
}

function periodFor(entries: readonly ItemEntry[], { value }: ItemEntry): PeriodId {
  if (value['measure'] === 'supervision') return 'review-supervision';
  return latestEntry(entries, 'removal-decision') === undefined
    ? 'review-detention'
    : 'review-detention-enforcement';
}

/**
 * By when a detention or a supervision is to be reviewed; one that is not lapses by itself (10 kap. 9
 * och 10 §§ UtlL). Two measures at once, or a later day stated, make it disputed (JO 1370-2020).
 */
export function detentionReview(situation: StandingSituation): Standing {
  const { entries, on, periods } = situation;
  const words = [
    ...latestWords(entries, 'detention-measure'),
    ...latestWords(entries, 'detention-history'),
  ];
  const open = words.filter(isOpen);
  const rules = open.flatMap((entry) => {
    const from = runsFrom(entry);
    return (from && periodOn(periods, periodFor(entries, entry), from)) ?? [];
  });
  const computed = open.flatMap((entry): SaidDay[] => {
    const from = runsFrom(entry);
    const rule = from && periodOn(periods, periodFor(entries, entry), from);
    const day = rule && periodEnd(rule, from);
    return day ? [{ day, by: 'computed', entryId: entry.entryId }] : [];
  });
  const stated = open.flatMap((entry): SaidDay[] => {
    const day = dayIn(entry, 'nextReviewOn');
    return day ? [{ day, by: 'stated', entryId: entry.entryId }] : [];
  });
  const due = computed.map(({ day }) => day).toSorted()[0];
  const [rule] = rules;
  const disputed = open.length > 1 || stated.some(({ day }) => due !== undefined && day > due);
  const base = {
    fact: 'detention-review' as const,
    read: words.map((entry) => [entry, readFields] as const),
    rules: [...new Set(rules)],
    said: [...computed, ...stated],
    provisions: [utll(10, '9'), utll(10, '10')],
  };
  if (open.length === 0)
    return settle(situation, {
      ...base,
      value: { word: words.length === 0 ? 'unknown' : 'none', on: null },
      standing: words.length === 0 ? 'unknown' : 'established',
      missing: words.length === 0 ? ['custody-status'] : [],
    });
  if (due === undefined || !rule)
    return settle(situation, {
      ...base,
      value: { word: 'unknown', on: null },
      standing: disputed ? 'disputed' : 'unknown',
      missing: ['custody-status'],
    });
  const firm = evidenceOf(rules, on) === 'read';
  return settle(situation, {
    ...base,
    value: { word: hasEnded(rule, due, on) ? 'overdue' : 'due', on: due },
    standing: disputed ? 'disputed' : firm ? 'established' : 'proposed',
  });
}

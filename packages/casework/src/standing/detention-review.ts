// SPDX-License-Identifier: EUPL-1.2
import type { SaidDay } from '@samsyn/terms';
import { custodyOn } from '../custody/custody-on.ts';
import { custodyItems } from '../custody/read-custody.ts';
import { hasLapsed } from '../custody/review-due.ts';
import type { Standing, StandingSituation } from './computed.ts';
import { evidenceOf } from './evidence-of.ts';
import { dayIn } from './field.ts';
import { utll } from './provisions.ts';
import { settle } from './settle.ts';

const readFields = ['measure', 'decidedOn', 'decidedAt', 'reviewedOn', 'nextReviewOn', 'endedOn'];

/**
 * By when a detention or a supervision is to be reviewed; one that is not lapses by itself (10 kap. 9
 * och 10 §§ UtlL). Two measures at once, or a later day stated, make it disputed (JO 1370-2020).
 */
export function detentionReview(situation: StandingSituation): Standing {
  const { entries, on } = situation;
  const words = entries.filter(({ item }) => custodyItems.has(item));
  const open = custodyOn(situation).open.filter(({ measure }) => measure.kind !== 'held');
  const computed = open.flatMap(({ measure, due }): SaidDay[] =>
    due ? [{ day: due.on, by: 'computed', entryId: measure.entryId }] : [],
  );
  const stated = open.flatMap(({ measure }) =>
    measure.words.slice(-1).flatMap((entry): SaidDay[] => {
      const day = dayIn(entry, 'nextReviewOn');
      return day ? [{ day, by: 'stated', entryId: entry.entryId }] : [];
    }),
  );
  const [first] = open.flatMap(({ due }) => due ?? []).toSorted((a, b) => a.on.localeCompare(b.on));
  const rules = [...new Set(open.flatMap(({ due }) => due?.rule ?? []))];
  const disputed =
    open.length > 1 || stated.some(({ day }) => first !== undefined && day > first.on);
  const base = {
    fact: 'detention-review' as const,
    read: words.map((entry) => [entry, readFields] as const),
    rules,
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
  if (!first)
    return settle(situation, {
      ...base,
      value: { word: 'unknown', on: null },
      standing: disputed ? 'disputed' : 'unknown',
      missing: ['custody-status'],
    });
  const firm = evidenceOf(rules, on) === 'read';
  return settle(situation, {
    ...base,
    value: { word: hasLapsed(first, on) ? 'overdue' : 'due', on: first.on },
    standing: disputed ? 'disputed' : firm ? 'established' : 'proposed',
  });
}

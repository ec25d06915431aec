// SPDX-License-Identifier: EUPL-1.2
import { hasEnded, periodEnd, periodOn } from '@samsyn/terms';
import type { ItemEntry, PeriodRule, PlainDate, SaidDay } from '@samsyn/terms';
import type { Computed, Standing, StandingSituation } from './computed.ts';
import { evidenceOf } from './evidence-of.ts';
import { dayIn, numberIn } from './field.ts';
import { latestWords } from './latest-words.ts';
import { decidedOn, isCriminal, removalDecision } from './removal-decision.ts';
import { settle } from './settle.ts';

const readFields = ['imposed', 'lengthMonths', 'decidedOn', 'endsOn'];
const decides: readonly ItemEntry['source']['kind'][] = ['decision', 'judgment'];

interface BanEnd {
  readonly end: PlainDate | undefined;
  readonly rules: readonly PeriodRule[];
  readonly said: readonly SaidDay[];
  readonly disputed: boolean;
}

/** A day that the decision or judgment itself sets binds; one in a register is only said. */
function setDays(words: readonly ItemEntry[]): readonly PlainDate[] {
  return words.flatMap((entry) => {
    const day = dayIn(entry, 'endsOn');
    return day !== undefined && decides.includes(entry.source.kind) ? [day] : [];
  });
}

function banEnd(
  { entries, periods }: StandingSituation,
  words: readonly ItemEntry[],
  leftOn: PlainDate | null,
): BanEnd {
  const criminal = isCriminal(entries);
  const rule = leftOn && periodOn(periods, criminal ? 'entry-ban-criminal' : 'entry-ban', leftOn);
  const computed = words.flatMap((entry): SaidDay[] => {
    const n = numberIn(entry, 'lengthMonths');
    const end = rule && n !== undefined && periodEnd(rule, leftOn, { n, unit: 'months' });
    return end ? [{ day: end, by: 'computed', entryId: entry.entryId }] : [];
  });
  const stated = words.flatMap((entry): SaidDay[] => {
    const day = dayIn(entry, 'endsOn');
    return day === undefined ? [] : [{ day, by: 'stated', entryId: entry.entryId }];
  });
  const ends = new Set([...computed.map(({ day }) => day), ...setDays(words)]);
  const differs = computed.length > 0 && stated.some(({ day }) => !ends.has(day));
  const [end] = ends;
  return {
    end: ends.size === 1 ? end : undefined,
    rules: rule && computed.length > 0 ? [rule] : [],
    said: [...computed, ...stated],
    disputed:
      ends.size > 1 ||
      differs ||
      (computed.length > 0 && removalDecision(entries).criminal === 'disputed'),
  };
}

/**
 * A ban of a judgment from before the wording that counts from departure may have been counted from
 * another day, which is not encoded.
 */
function countsOtherwise({ entries, periods }: StandingSituation): boolean {
  const made = decidedOn(entries);
  const read = made !== undefined && periodOn(periods, 'entry-ban-criminal', made) !== undefined;
  return isCriminal(entries) && !read;
}

type Stated = 'imposed' | 'none' | 'unknown' | 'disputed';

function statedBan(words: readonly ItemEntry[]): Stated {
  const said = new Set(words.map(({ value }) => value['imposed'] === true));
  if (said.size === 0) return 'unknown';
  if (said.size > 1) return 'disputed';
  return said.has(true) ? 'imposed' : 'none';
}

/**
 * Whether the decision carries an entry ban, and when it ends: counted from departure, for the
 * length that the decision gives (12 kap. 15 b §, 8 kap. 24 § UtlL), or on the day that the decision
 * itself sets. Until the departure it does not run.
 */
export function entryBan(situation: StandingSituation, left: Standing): Standing {
  const { entries, on } = situation;
  const words = latestWords(entries, 'entry-ban');
  const stated = statedBan(words);
  const read = words.map((entry) => [entry, readFields] as const);
  if (stated !== 'imposed')
    return settle(situation, {
      fact: 'entry-ban',
      value: { word: stated === 'none' ? 'none' : 'unknown', on: null },
      standing: stated === 'none' ? 'established' : stated,
      read,
      rules: [],
      missing: stated === 'unknown' ? ['entry-ban-decision'] : [],
    });
  const { end, rules, said, disputed } = banEnd(situation, words, left.value.on);
  const setByDecision = end !== undefined && rules.length === 0;
  const firm = setByDecision || (evidenceOf(rules, on) === 'read' && !countsOtherwise(situation));
  return settle(situation, {
    fact: 'entry-ban',
    value: { word: wordOf(left, rules, end, on), on: end ?? null },
    standing: standingOf(disputed, end, left, firm),
    read,
    rules,
    said,
    missing: [
      ...(end === undefined && countsOtherwise(situation) ? (['period-rule'] as const) : []),
      ...(left.value.on === null ? (['departure'] as const) : []),
      ...(left.value.on !== null && end === undefined ? (['entry-ban-length'] as const) : []),
    ],
    restsOn: [left],
  });
}

function wordOf(
  left: Standing,
  [rule]: readonly PeriodRule[],
  end: PlainDate | undefined,
  on: PlainDate,
) {
  if (end !== undefined && (rule ? hasEnded(rule, end, on) : on >= end)) return 'ended';
  return left.value.on === null ? 'imposed' : 'running';
}

function standingOf(
  disputed: boolean,
  end: PlainDate | undefined,
  left: Standing,
  firm: boolean,
): Computed['standing'] {
  if (disputed || left.standing === 'disputed') return 'disputed';
  if (end === undefined && left.value.on !== null) return 'unknown';
  const sure = end === undefined ? firm : firm && left.standing !== 'proposed';
  return sure ? 'established' : 'proposed';
}

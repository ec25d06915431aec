// SPDX-License-Identifier: EUPL-1.2
import { hasEnded, periodEnd, periodOn } from '@samsyn/terms';
import type { ItemEntry, PeriodId, PeriodRule, PlainDate, SaidDay } from '@samsyn/terms';
import { isChange, periodChanges } from '../clocks/period-change.ts';
import { runPeriod } from '../clocks/run-period.ts';
import type { Computed, Standing, StandingSituation } from './computed.ts';
import { evidenceOf } from './evidence-of.ts';
import { dayIn, numberIn } from './field.ts';
import { latestWords } from './latest-words.ts';
import { utll } from './provisions.ts';
import { removalDecision } from './removal-decision.ts';
import { settle } from './settle.ts';
import { staysOn } from './stay-standing.ts';

const periodOf: Readonly<Record<string, PeriodId>> = {
  'refusal-of-entry': 'voluntary-refusal',
  expulsion: 'voluntary-expulsion',
};

const givesNone: readonly string[] = ['dublin-transfer', 'criminal-expulsion'];

const changeFields = ['kind', 'change', 'lastDay', 'decidedOn', 'reference', 'provision'];

/** The stops that are decisions, and so can stop a clock. */
const decisions: readonly string[] = ['inhibition', 'new-examination'];

interface Counted {
  readonly end: PlainDate | undefined;
  readonly rule: PeriodRule | undefined;
  readonly said: readonly SaidDay[];
  readonly disputed: boolean;
}

function inDays(rule: PeriodRule): number {
  const { n, unit } = rule.length ?? { n: 0, unit: 'days' };
  return unit === 'weeks' ? n * 7 : n;
}

/** The last day, from the day that the time begins (8 kap. 22 § UtlL) and the days that the decision gives. */
function countedEnd(
  { entries, periods }: StandingSituation,
  words: readonly ItemEntry[],
  force: Standing,
): Counted {
  const [kind, other] = removalDecision(entries).kinds;
  const period = kind === undefined || other !== undefined ? undefined : periodOf[kind];
  const begins = force.value.on;
  const rule = period && begins ? periodOn(periods, period, begins) : undefined;
  const computed = words.flatMap((entry): SaidDay[] => {
    const n = numberIn(entry, 'days');
    const day = rule && begins && n ? periodEnd(rule, begins, { n, unit: 'days' }) : undefined;
    return day ? [{ day, by: 'computed', entryId: entry.entryId }] : [];
  });
  const stated = words.flatMap((entry): SaidDay[] => {
    const day = dayIn(entry, 'lastDay');
    return day ? [{ day, by: 'stated', entryId: entry.entryId }] : [];
  });
  const ends = new Set(computed.map(({ day }) => day));
  const [end] = ends;
  const short = words.some((entry) => rule && (numberIn(entry, 'days') ?? 0) < inDays(rule));
  const differs = end !== undefined && stated.some(({ day }) => !ends.has(day));
  const early = words.some(
    (entry) => entry.value['state'] === 'expired' && end && entry.asOf < end,
  );
  return {
    end: ends.size === 1 ? end : undefined,
    rule,
    said: [...computed, ...stated],
    disputed: ends.size > 1 || short || differs || early,
  };
}

type Base = Pick<Computed, 'fact' | 'read' | 'provisions' | 'restsOn'>;

/** Moved by decisions of its own: extended, suspended, resumed, set anew or revoked (12 kap. 14 b och 14 c §§ UtlL). */
function changed(
  situation: StandingSituation,
  base: Base,
  counted: Counted,
  force: Standing,
): Computed | undefined {
  const { entries, on } = situation;
  const changes = periodChanges(entries);
  if (changes.length === 0) return undefined;
  const clock = runPeriod(counted.end, changes);
  // A day that a decision sets rests on that decision alone; one that is counted, on the rule too.
  const isSet = changes.some(({ lastDay }) => lastDay !== undefined);
  const rules = isSet || !counted.rule ? [] : [counted.rule];
  const standing = isSet ? 'established' : standingOf(force, rules, false, on);
  switch (clock.state) {
    case 'revoked':
      return {
        ...base,
        standing: 'established',
        rules: [],
        value: { word: 'revoked', on: clock.on },
      };
    case 'suspended':
      return { ...base, standing, rules, value: { word: 'suspended', on: null } };
    case 'running':
      return {
        ...base,
        standing,
        rules,
        value: { word: on > clock.lastDay ? 'expired' : 'running', on: clock.lastDay },
      };
    case 'unknown':
      return {
        ...base,
        standing: 'unknown',
        rules: [],
        value: { word: 'unknown', on: null },
        missing: ['voluntary-period-decision'],
      };
  }
}

/** No period at all: none in the decision, or a decision of a kind that gives none (8 kap. 21 § UtlL). */
function without({ entries }: StandingSituation, words: readonly ItemEntry[], base: Base) {
  const { kinds } = removalDecision(entries);
  const given = words.filter((entry) => numberIn(entry, 'days') !== 0);
  const kindGivesNone = kinds.length === 1 && kinds.some((kind) => givesNone.includes(kind));
  if (words.length > 0 && given.length === 0)
    return {
      ...base,
      value: { word: 'none', on: null },
      standing: 'established',
      rules: [],
    } as const;
  if (!kindGivesNone) return undefined;
  const standing = given.length > 0 ? 'disputed' : 'established';
  const word = given.length > 0 ? 'unknown' : 'none';
  return { ...base, value: { word, on: null }, standing, rules: [] } as const;
}

/**
 * The time to leave voluntarily: whether it runs, and its last day, counted from legal force. Only a
 * decision stops or ends the clock: a register that calls it suspended without one is disputed
 * (JK 5367-17).
 */
export function voluntaryPeriod(situation: StandingSituation, force: Standing): Standing {
  const { entries, on } = situation;
  const given = entries.filter((entry) => !isChange(entry));
  const words = latestWords(given, 'voluntary-period');
  const changes = periodChanges(entries);
  const base: Base = {
    fact: 'voluntary-period',
    read: [
      ...words.map((entry) => [entry, ['days', 'lastDay', 'state']] as const),
      ...changes.map(({ entry }) => [entry, changeFields] as const),
    ],
    provisions: [utll(8, '21'), ...(changes.length > 0 ? [utll(12, '14 c')] : [])],
    restsOn: [force],
  };
  const counted = countedEnd(situation, words, force);
  const known = changed(situation, base, counted, force) ?? without(situation, words, base);
  if (known) return settle(situation, known);
  const { end, rule, said, disputed } = counted;
  const rules = rule ? [rule] : [];
  const stopped = staysOn(entries, on).some(
    ({ kind, since }) => decisions.includes(kind) && (end === undefined || since <= end),
  );
  const onlyCalled = !stopped && words.some((entry) => entry.value['state'] === 'suspended');
  if (disputed || onlyCalled)
    return settle(situation, {
      ...base,
      value: { word: 'unknown', on: null },
      standing: 'disputed',
      rules,
      said,
      missing: onlyCalled ? ['suspending-decision'] : [],
    });
  const word = rule && end ? wordOf(rule, end, force, stopped, on) : 'unknown';
  return settle(situation, {
    ...base,
    value: { word, on: end ?? null },
    standing: word === 'unknown' ? 'unknown' : standingOf(force, rules, stopped, on),
    rules,
    said,
    missing: [
      ...(words.length === 0 ? (['voluntary-period-decision'] as const) : []),
      ...(force.value.on === null ? (['legal-force'] as const) : []),
    ],
  });
}

function wordOf(
  rule: PeriodRule,
  end: PlainDate,
  force: Standing,
  stopped: boolean,
  on: PlainDate,
) {
  if (force.value.word !== 'gained') return 'not-started' as const;
  if (stopped) return 'suspended' as const;
  return hasEnded(rule, end, on) ? ('expired' as const) : ('running' as const);
}

function standingOf(
  force: Standing,
  rules: readonly PeriodRule[],
  stopped: boolean,
  on: PlainDate,
): Computed['standing'] {
  const firm = force.standing === 'established' || force.standing === 'confirmed';
  return firm && !stopped && evidenceOf(rules, on) === 'read' ? 'established' : 'proposed';
}

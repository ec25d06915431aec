// SPDX-License-Identifier: EUPL-1.2
import { hasEnded, periodEnd, periodOn } from '@samsyn/terms';
import type { ItemEntry, PeriodRule, PlainDate, SaidDay, StandingGap } from '@samsyn/terms';
import type { Computed, Standing, StandingSituation } from './computed.ts';
import { evidenceOf } from './evidence-of.ts';
import { dayIn } from './field.ts';
import { latestWords } from './latest-words.ts';
import { utll } from './provisions.ts';
import { decidedOn, removalDecision } from './removal-decision.ts';
import { settle } from './settle.ts';

type Read = Computed['read'];

interface Verdict {
  readonly word: 'stands' | 'lapsed' | 'unknown';
  readonly on: PlainDate | null;
  readonly standing: Computed['standing'];
  readonly rules: readonly PeriodRule[];
  readonly restsOn: readonly Standing[];
  readonly missing: readonly StandingGap[];
}

const decided: readonly ItemEntry['source']['kind'][] = ['decision', 'judgment'];

/** The older wording counts from legal force; what it had ended before its last day stays ended. */
function lapsedByOld(rule: PeriodRule, from: PlainDate, on: PlainDate): boolean {
  const end = periodEnd(rule, from);
  const { until } = rule.inForce;
  return end !== undefined && hasEnded(rule, end, on) && (until === undefined || end < until);
}

/**
 * By the wording that counted from legal force. A decision made so late that it cannot have lapsed
 * by it stands whatever the day of legal force turns out to be: that never comes before the decision.
 */
function byLegalForce(situation: StandingSituation, force: Standing): Verdict {
  const { entries, on, periods } = situation;
  const rule = periods.find(({ period, from }) => period === 'lapse' && from === 'legal-force');
  const none = { on: null, restsOn: [], missing: [] };
  if (!rule)
    return { ...none, word: 'unknown', standing: 'unknown', rules: [], missing: ['period-rule'] };
  const made = decidedOn(entries);
  if (made !== undefined && !lapsedByOld(rule, made, on))
    return { ...none, word: 'stands', standing: 'established', rules: [] };
  const days = [
    ...new Set([
      ...(force.value.on === null ? [] : [force.value.on]),
      ...(force.standing === 'disputed' ? force.said.map(({ day }) => day) : []),
    ]),
  ];
  const answers = new Set(days.map((day) => lapsedByOld(rule, day, on)));
  const restsOn = [force];
  if (answers.size === 0)
    return {
      ...none,
      word: 'unknown',
      standing: 'unknown',
      rules: [rule],
      restsOn,
      missing: ['legal-force'],
    };
  if (answers.size > 1)
    return {
      ...none,
      word: 'unknown',
      standing: 'disputed',
      rules: [rule],
      restsOn,
      missing: ['legal-force'],
    };
  const lapsed = answers.has(true);
  const [day] = days;
  const end = lapsed && day !== undefined && days.length === 1 ? periodEnd(rule, day) : undefined;
  const standing =
    force.standing === 'established' || force.standing === 'confirmed' ? 'established' : 'proposed';
  return {
    word: lapsed ? 'lapsed' : 'stands',
    on: end ?? null,
    standing,
    rules: [rule],
    restsOn,
    missing: [],
  };
}

/** By the wording that counts from departure; a ban that runs then keeps the decision until its end. */
function byDeparture(
  { on, periods }: StandingSituation,
  before: Verdict,
  left: Standing,
  ban: Standing,
): Verdict {
  const rule = periods.find(({ period, from }) => period === 'lapse' && from === 'departure');
  if (before.word !== 'stands' || !rule || on < rule.inForce.from) return before;
  const rules = [...before.rules, rule];
  if (left.standing === 'disputed')
    return {
      ...before,
      word: 'unknown',
      standing: 'disputed',
      rules,
      restsOn: [...before.restsOn, left],
    };
  if (left.value.on === null) return { ...before, rules };
  const restsOn = [...before.restsOn, left, ban];
  if (ban.standing === 'disputed' || ban.standing === 'unknown')
    return {
      ...before,
      word: 'unknown',
      standing: ban.standing,
      rules,
      restsOn,
      missing: ban.missing,
    };
  const whole = periodEnd(rule, left.value.on);
  const end = [whole, ban.value.on]
    .flatMap((day) => day ?? [])
    .toSorted()
    .at(-1);
  if (end === undefined) return before;
  const told = left.standing !== 'proposed' && ban.standing !== 'proposed';
  const firm = told && evidenceOf(rules, on) === 'read';
  return {
    ...before,
    word: hasEnded(rule, end, on) ? 'lapsed' : 'stands',
    on: end,
    standing: firm ? before.standing : 'proposed',
    rules,
    restsOn,
  };
}

/** A general court's expulsion lapses when its ban ends (12 kap. 22 § st 3 UtlL). */
function byBan({ on, periods }: StandingSituation, ban: Standing): Verdict {
  const rule = periodOn(periods, 'lapse-criminal', on);
  const base = { on: ban.value.on, rules: rule ? [rule] : [], restsOn: [ban] };
  if (ban.value.word === 'ended')
    return { ...base, word: 'lapsed', standing: asComputed(ban), missing: [] };
  if (ban.value.word !== 'running' && ban.value.word !== 'imposed')
    return { ...base, word: 'unknown', standing: 'unknown', missing: ['entry-ban-decision'] };
  const word = ban.standing === 'disputed' ? 'unknown' : 'stands';
  return { ...base, word, standing: asComputed(ban), missing: [] };
}

/** By which wording it lapses hangs on whose decision it is. */
function byNone(): Verdict {
  return {
    word: 'unknown',
    on: null,
    standing: 'disputed',
    rules: [],
    restsOn: [],
    missing: ['removal-decision'],
  };
}

function verdictOn(
  situation: StandingSituation,
  force: Standing,
  left: Standing,
  ban: Standing,
): Verdict {
  switch (removalDecision(situation.entries).criminal) {
    case 'disputed':
      return byNone();
    case 'yes':
      return byBan(situation, ban);
    case 'no':
      return byDeparture(situation, byLegalForce(situation, force), left, ban);
  }
}

function asComputed({ standing }: Standing): Computed['standing'] {
  return standing === 'confirmed' ? 'established' : standing;
}

/** A lapse by a wording that has not been read, or not as amended, is a proposal. */
function asFirmAsItsRules({ standing, word, rules }: Verdict, on: PlainDate) {
  const lapsed = standing === 'established' && word === 'lapsed';
  return lapsed && evidenceOf(rules, on) !== 'read' ? 'proposed' : standing;
}

/** The decisions that take the removal decision away, and what a register says of them. */
function endings(entries: readonly ItemEntry[], on: PlainDate) {
  const words = [
    ...latestWords(entries, 'decision-ended').map((entry) => [entry, 'kind'] as const),
    ...latestWords(entries, 'case-ended-otherwise').map((entry) => [entry, 'reason'] as const),
  ].filter(([entry]) => (dayIn(entry, 'endedOn') ?? entry.asOf) <= on);
  const kinds = words.map(([entry, field]) => ({ entry, kind: entry.value[field] }));
  return {
    read: words.map(([entry, field]) => [entry, [field, 'endedOn']] as const) satisfies Read,
    repealed: kinds.find(
      ({ entry, kind }) => kind === 'repealed' && decided.includes(entry.source.kind),
    )?.entry,
    permit: kinds.some(({ kind }) => kind === 'permit'),
    saysLapsed: kinds.some(({ kind }) => kind === 'lapsed' || kind === 'repealed'),
  };
}

function statedLapse(entries: readonly ItemEntry[]): readonly SaidDay[] {
  return latestWords(entries, 'lapse-basis').flatMap((entry) => {
    const day = dayIn(entry, 'lapsesOn');
    return day === undefined ? [] : [{ day, by: 'stated' as const, entryId: entry.entryId }];
  });
}

/**
 * Whether the removal decision still stands, in the wording of the time (12 kap. 22 § UtlL, SFS
 * 2025:225, which has no transitional rule): what had lapsed before 2025-04-01 stays lapsed. A lapse
 * that is only stated takes nothing away and gives nothing: it makes the answer disputed.
 */
export function lapse(
  situation: StandingSituation,
  force: Standing,
  left: Standing,
  ban: Standing,
): Standing {
  const { entries, on } = situation;
  const verdict = verdictOn(situation, force, left, ban);
  const { read, repealed, permit, saysLapsed } = endings(entries, on);
  const base = {
    fact: 'lapse' as const,
    read: [
      ...latestWords(entries, 'removal-decision').map(
        (entry) => [entry, ['kind', 'decidedOn']] as const,
      ),
      ...latestWords(entries, 'lapse-basis').map((entry) => [entry, ['lapsesOn']] as const),
      ...read,
    ],
    said: statedLapse(entries),
    provisions: [utll(12, '22')],
    rules: verdict.rules,
    restsOn: verdict.restsOn,
  };
  if (repealed)
    return settle(situation, {
      ...base,
      value: { word: 'ended', on: dayIn(repealed, 'endedOn') ?? null },
      standing: 'established',
    });
  if (verdict.word === 'stands' && (permit || saysLapsed))
    return settle(situation, {
      ...base,
      value: { word: 'unknown', on: null },
      standing: permit && !saysLapsed ? 'unknown' : 'disputed',
      missing: permit ? ['permit-kind'] : [],
    });
  const { word, on: end, missing } = verdict;
  const standing = asFirmAsItsRules(verdict, on);
  return settle(situation, { ...base, value: { word, on: end }, standing, missing });
}

// SPDX-License-Identifier: EUPL-1.2
import { counted } from '../counted-row.ts';
import type { CountedRow } from '../counted-row.ts';
import type { DisclosedFact, PeriodFacts } from '../period-facts.ts';
import { isLate, timesGiven } from './is-late.ts';
import { isMissing, missingCause } from './missing-cause.ts';
import { standingOf } from './standing-of.ts';
import { tally } from './tally.ts';
import { between } from './time-rows.ts';

const direction = 'given';

function waiting(facts: PeriodFacts, item: string, of: readonly DisclosedFact[]): CountedRow[] {
  const judged = of.filter((one) => one.judgedAt !== null);
  const open = of.filter((one) => standingOf(one) === 'waits-for-judgment');
  const needing = new Set([...judged, ...open]);
  if (needing.size === 0) return [];
  const times = [...needing].map(({ openedAt, judgedAt }) =>
    between(openedAt, judgedAt ?? facts.end),
  );
  const count = open.length;
  return [
    counted({ figure: 'gap-waiting', direction, part: item, count, of: needing.size, times }),
  ];
}

function whyMissing(facts: PeriodFacts, item: string, of: readonly DisclosedFact[]): CountedRow[] {
  const missing = of.filter(isMissing);
  const causes = tally(missing, (one) => missingCause(one, facts.missing)).map(([detail, count]) =>
    counted({
      figure: 'gap-missing',
      direction,
      part: item,
      detail,
      count,
      of: missing.length,
    }),
  );
  const barred = tally(
    missing.filter((one) => standingOf(one) === 'barred'),
    ({ provision }) => provision,
  ).map(([detail, count]) =>
    counted({ figure: 'gap-barred', direction, part: item, detail, count, of: missing.length }),
  );
  return [...causes, ...barred];
}

/** Item by item: how often one of ours was needed, whether it came, and why not. */
export function countGapsGiven(facts: PeriodFacts): CountedRow[] {
  const given = timesGiven(facts.disclosed);
  const needs = facts.disclosed.filter(
    ({ purpose }) => purpose === 'handover' || purpose === 'answer',
  );
  return [...Map.groupBy(needs, ({ item }) => item)]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .flatMap(([item, of]) => {
      const atHandover = of.filter(({ purpose }) => purpose === 'handover');
      const refused = of.filter((one) => ['withheld', 'barred'].includes(standingOf(one)));
      const row = (
        figure: CountedRow['figure'],
        some: readonly DisclosedFact[],
        all = of,
      ): CountedRow[] =>
        some.length === 0
          ? []
          : [counted({ figure, direction, part: item, count: some.length, of: all.length })];
      return [
        counted({ figure: 'gap-needed', direction, part: item, count: of.length }),
        ...row(
          'gap-at-handover',
          atHandover.filter(({ sentAt }) => sentAt !== null),
          atHandover,
        ),
        ...row(
          'gap-late',
          of.filter((one) => isLate(one, given)),
        ),
        ...row('gap-refused', refused),
        ...whyMissing(facts, item, of),
        ...waiting(facts, item, of),
      ];
    });
}

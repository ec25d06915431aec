// SPDX-License-Identifier: EUPL-1.2
import { counted } from '../counted-row.ts';
import type { CountedRow } from '../counted-row.ts';
import type { PeriodFacts } from '../period-facts.ts';
import { tally } from './tally.ts';
import { between, timeRows } from './time-rows.ts';

const direction = 'own';

function stops({ stops: all }: PeriodFacts): CountedRow[] {
  return [...Map.groupBy(all, ({ party }) => party)].flatMap(([part, of]) => {
    const noted = of.filter(({ acknowledgedAt }) => acknowledgedAt !== null);
    const raised = of.filter(({ timesRaised }) => timesRaised > 0);
    const times = noted.map(({ knownAt, acknowledgedAt }) =>
      between(knownAt, acknowledgedAt ?? knownAt),
    );
    return [
      counted({ figure: 'stops', direction, part, count: noted.length, of: of.length }),
      counted({ figure: 'stops-raised', direction, part, count: raised.length, of: of.length }),
      ...timeRows({ figure: 'stop-time', direction, part, of: of.length }, times),
    ];
  });
}

function gates({ gates: all }: PeriodFacts): CountedRow[] {
  const results = tally(all, ({ result }) => result).map(([part, count]) =>
    counted({ figure: 'gates', direction, part, count, of: all.length }),
  );
  const obstacles = tally(
    all.flatMap(({ reasons }) => [...new Set(reasons)]),
    (reason) => reason,
  ).map(([part, count]) =>
    counted({ figure: 'gate-obstacles', direction, part, count, of: all.length }),
  );
  return [...results, ...obstacles];
}

/** Evidence that does not rest on the word of the person or of a carrier alone. */
const firm: ReadonlySet<string> = new Set(['border-stamp', 'escort-report', 'sis-confirmation']);

function departures(facts: PeriodFacts): CountedRow[] {
  const known = facts.departures.filter(({ knownAt }) => knownAt >= facts.begin);
  const graded = [...Map.groupBy(known, ({ how }) => how)].flatMap(([part, of]) =>
    tally(of, ({ grade }) => grade).map(([detail, count]) =>
      counted({ figure: 'departures', direction, part, detail, count, of: of.length }),
    ),
  );
  if (known.length === 0) return [];
  const count = known.filter(({ grade }) => firm.has(grade)).length;
  const shown = counted({
    figure: 'departures',
    direction,
    part: 'firm',
    count,
    of: known.length,
  });
  return [shown, ...graded];
}

/** What protects the person: stops taken note of, checks before departure, departures shown. */
export function countSafety(facts: PeriodFacts): CountedRow[] {
  return [...stops(facts), ...gates(facts), ...departures(facts)];
}

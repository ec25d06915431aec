// SPDX-License-Identifier: EUPL-1.2
import { counted } from '../counted-row.ts';
import type { CountedRow } from '../counted-row.ts';
import type { PeriodFacts } from '../period-facts.ts';
import { tally } from './tally.ts';

const direction = 'own';

function differences({ differences: all, casesCompared }: PeriodFacts): CountedRow[] {
  const figure = 'register-differences';
  return [
    counted({ figure, direction, part: 'compared', count: casesCompared }),
    counted({ figure, direction, part: 'found', count: all.length }),
    ...tally(all, ({ cause }) => cause).map(([detail, count]) =>
      counted({ figure, direction, part: 'found', detail, count, of: all.length }),
    ),
  ];
}

function classes({ classes: all }: PeriodFacts): CountedRow[] {
  return [...Map.groupBy(all, ({ scheme }) => scheme)].flatMap(([part, of]) =>
    tally(of, ({ standing }) => standing).map(([detail, count]) =>
      counted({ figure: 'classes', direction, part, detail, count, of: of.length }),
    ),
  );
}

function returned({ returns }: PeriodFacts): CountedRow[] {
  return (['given', 'received'] as const).flatMap((way) => {
    const of = returns.filter((one) => one.way === way);
    return tally(of, ({ reason }) => reason).map(([part, count]) =>
      counted({ figure: 'cases-returned', direction: way, part, count, of: of.length }),
    );
  });
}

/** Where the authorities see alike, where they differ, and what went back. */
export function countAgreement(facts: PeriodFacts): CountedRow[] {
  return [
    counted({ figure: 'open-cases', direction, count: facts.casesOpen }),
    ...differences(facts),
    ...classes(facts),
    ...returned(facts),
  ];
}

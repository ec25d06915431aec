// SPDX-License-Identifier: EUPL-1.2
import { counted } from '../counted-row.ts';
import type { CountedRow } from '../counted-row.ts';
import type { PeriodFacts } from '../period-facts.ts';
import { tally } from './tally.ts';

/** Item by item: what was asked for by itself, and what turned out to be wrong. */
export function countQueries(facts: PeriodFacts): CountedRow[] {
  return (['given', 'received'] as const).flatMap((direction) => {
    // What we give is asked for in the requests that came to us.
    const asking = direction === 'given' ? 'received' : 'given';
    const queried = facts.requests
      .filter(({ way }) => way === asking)
      .flatMap(({ items }) => items.filter(({ asked }) => asked === 'individual'));
    const corrected = facts.corrections.filter(({ way }) => way === direction);
    return [
      ...tally(queried, ({ item }) => item).map(([part, count]) =>
        counted({ figure: 'gap-queried', direction, part, count }),
      ),
      ...tally(corrected, ({ item }) => item).map(([part, count]) =>
        counted({ figure: 'gap-corrected', direction, part, count }),
      ),
    ];
  });
}

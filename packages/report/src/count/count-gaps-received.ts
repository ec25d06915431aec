// SPDX-License-Identifier: EUPL-1.2
import { counted } from '../counted-row.ts';
import type { CountedRow } from '../counted-row.ts';
import type { PeriodFacts } from '../period-facts.ts';
import { tally } from './tally.ts';

const direction = 'received';

/** Item by item: what was needed of the other authority's, and what came, as the receiver saw it. */
export function countGapsReceived(facts: PeriodFacts): CountedRow[] {
  const handovers = facts.events.filter(({ kind }) => kind === 'handover-received');
  const asked = facts.requests
    .filter(({ way }) => way === 'given')
    .flatMap(({ items }) => items.map((one) => ({ ...one, answer: one.answer ?? 'not-answered' })));
  const core = handovers.length === 0 ? [] : facts.core.received;
  const items = [...new Set([...core, ...asked.map(({ item }) => item)])].toSorted();
  return items.flatMap((part) => {
    const inCore = core.includes(part) ? handovers.length : 0;
    const present = handovers.filter((one) => one.items.includes(part)).length;
    const of = asked.filter(({ item }) => item === part);
    const missing = of.filter(({ answer }) => answer !== 'answered');
    const needed = counted({
      figure: 'gap-needed',
      direction,
      part,
      count: inCore + of.length,
    });
    const atHandover = counted({
      figure: 'gap-at-handover',
      direction,
      part,
      count: present,
      of: inCore,
    });
    const causes = tally(missing, ({ answer }) => answer).map(([detail, count]) =>
      counted({
        figure: 'gap-missing',
        direction,
        part,
        detail,
        count,
        of: missing.length,
      }),
    );
    return [needed, ...(inCore === 0 ? [] : [atHandover]), ...causes];
  });
}

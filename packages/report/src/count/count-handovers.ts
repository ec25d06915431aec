// SPDX-License-Identifier: EUPL-1.2
import { counted } from '../counted-row.ts';
import type { CountedRow } from '../counted-row.ts';
import type { EventFact, PeriodFacts } from '../period-facts.ts';

const events = { given: 'handover-sent', received: 'handover-received' } as const;

/** Each item of the core was given, or its holder has stated that it does not exist. */
function isComplete(facts: PeriodFacts, core: readonly string[], handover: EventFact): boolean {
  return core.every(
    (item) =>
      handover.items.includes(item) ||
      facts.missing.some(
        (one) =>
          one.caseId === handover.caseId && one.item === item && one.reason === 'does-not-exist',
      ),
  );
}

function handovers(facts: PeriodFacts): CountedRow[] {
  return (['given', 'received'] as const).flatMap((direction) => {
    const of = facts.events.filter(({ kind }) => kind === events[direction]);
    if (of.length === 0) return [];
    const complete = of.filter((one) => isComplete(facts, facts.core[direction], one)).length;
    const figure = 'handovers';
    return [
      counted({ figure, direction, count: of.length }),
      counted({ figure, direction, part: 'complete', count: complete, of: of.length }),
    ];
  });
}

function requests(facts: PeriodFacts): CountedRow[] {
  return (['given', 'received'] as const).flatMap((direction) => {
    const of = facts.requests.filter(({ way }) => way === direction);
    if (of.length === 0) return [];
    const answered = of.filter(({ answeredAt }) => answeredAt !== null).length;
    const figure = 'requests';
    return [
      counted({ figure, direction, count: of.length }),
      counted({ figure, direction, part: 'answered', count: answered, of: of.length }),
    ];
  });
}

/** Of the cases handed over in the period, those known to have left when it ended. */
function departed(facts: PeriodFacts): CountedRow[] {
  return (['given', 'received'] as const).flatMap((direction) => {
    const cases = new Set(
      facts.events.filter(({ kind }) => kind === events[direction]).map(({ caseId }) => caseId),
    );
    if (cases.size === 0) return [];
    const left = new Set(facts.departures.map(({ caseId }) => caseId));
    const count = [...cases].filter((caseId) => left.has(caseId)).length;
    return [counted({ figure: 'departed-of-handed-over', direction, count, of: cases.size })];
  });
}

/** Handovers, whether they were complete, what was asked for, and who has left since. */
export function countHandovers(facts: PeriodFacts): CountedRow[] {
  return [...handovers(facts), ...requests(facts), ...departed(facts)];
}

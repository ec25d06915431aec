// SPDX-License-Identifier: EUPL-1.2
import { counted } from '../counted-row.ts';
import type { CountedRow } from '../counted-row.ts';
import type { PeriodFacts } from '../period-facts.ts';
import { standingOf } from './standing-of.ts';
import { tally } from './tally.ts';

const flow = new Set([
  'case-opened',
  'handover-sent',
  'handover-received',
  'return-sent',
  'return-received',
]);

function messages(facts: PeriodFacts): CountedRow[] {
  return (['given', 'received'] as const).flatMap((direction) =>
    tally(
      facts.messages.filter(({ way }) => way === direction),
      ({ kind }) => kind,
    ).map(([part, count]) => counted({ figure: 'messages', direction, part, count })),
  );
}

function caseFlow(facts: PeriodFacts): CountedRow[] {
  const steps = facts.events.filter(({ kind }) => flow.has(kind)).map(({ kind }): string => kind);
  const departed = facts.departures
    .filter(({ knownAt }) => knownAt >= facts.begin)
    .map(({ how }) => `departed-${how}`);
  return tally([...steps, ...departed], (step) => step).map(([part, count]) =>
    counted({ figure: 'case-flow', direction: 'own', part, count }),
  );
}

function itemsByOutcome({ disclosed }: PeriodFacts): CountedRow[] {
  return tally(disclosed, standingOf).map(([part, count]) =>
    counted({ figure: 'items-by-outcome', direction: 'given', part, count, of: disclosed.length }),
  );
}

/** What passed between the authorities, and where cases went. */
export function countExchange(facts: PeriodFacts): CountedRow[] {
  return [...messages(facts), ...caseFlow(facts), ...itemsByOutcome(facts)];
}

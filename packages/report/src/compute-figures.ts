// SPDX-License-Identifier: EUPL-1.2
import type { FigureRow } from '@samsyn/terms';
import { countAgreement } from './count/count-agreement.ts';
import { countExchange } from './count/count-exchange.ts';
import { countGapsGiven } from './count/count-gaps-given.ts';
import { countGapsReceived } from './count/count-gaps-received.ts';
import { countHandovers } from './count/count-handovers.ts';
import { countQueries } from './count/count-queries.ts';
import { countSafety } from './count/count-safety.ts';
import { countTimes } from './count/count-times.ts';
import { hideSmall } from './hide-small.ts';
import type { PeriodFacts } from './period-facts.ts';

/** Every figure of the period, what is too small to be told hidden. The same facts, the same rows. */
export function computeFigures(facts: PeriodFacts): readonly FigureRow[] {
  return hideSmall([
    ...countExchange(facts),
    ...countHandovers(facts),
    ...countGapsGiven(facts),
    ...countGapsReceived(facts),
    ...countQueries(facts),
    ...countTimes(facts),
    ...countSafety(facts),
    ...countAgreement(facts),
  ]);
}

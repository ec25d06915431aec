// SPDX-License-Identifier: EUPL-1.2
import { addDays, isSamsynError, legalDay, PlainDate, startOfDay } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';
import { figuresOf } from '../figures/figures-of.ts';
import { indicatorSamples } from './indicator-samples.ts';
import type { Sample } from './metrics.ts';
import { ageMs } from './standing-of.ts';

const purpose = 'Indikatorer till övervakningen av driften';

function firstOfMonth(day: PlainDate): PlainDate {
  return PlainDate.parse(`${day.slice(0, 'YYYY-MM'.length)}-01`);
}

/**
 * The indicators of the last whole month. They are counted once a month by this process, in the
 * background and with a line on the ledger; until they are there nothing is told. Months never
 * overlap, so that no number of a few days follows from two of them.
 */
export function monthlyIndicators(context: CaseContext): () => readonly Sample[] {
  let begun: PlainDate | undefined;
  let counted: { readonly until: PlainDate; readonly samples: readonly Sample[] } | undefined;

  async function count(until: PlainDate): Promise<void> {
    const period = { from: firstOfMonth(addDays(until, -1)), until };
    const statement = await figuresOf(context, { period, actor: 'node', purpose });
    counted = { until, samples: indicatorSamples(statement) };
  }

  return () => {
    const until = firstOfMonth(legalDay(context.clock()));
    if (begun !== until) {
      begun = until;
      void count(until).catch((error: unknown) => {
        begun = undefined;
        const code = isSamsynError(error) ? error.code : 'runtime.internal';
        context.log.error({ code }, 'the indicators were not counted');
      });
    }
    if (counted === undefined) return [];
    const age = ageMs(startOfDay(counted.until), context.clock()) / 1000;
    return [...counted.samples, { name: 'samsyn_indicators_age_seconds', value: age }];
  };
}

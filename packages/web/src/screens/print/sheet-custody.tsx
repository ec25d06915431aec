// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import type { CaseView } from '@samsyn/contract';
import { useQuery } from '@tanstack/react-query';
import { useAreaWords } from '../../language/area-words.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { custodyOf } from '../custody/custody-queries.ts';
import { custodyWords } from '../custody/custody-words.ts';
import { MeasureCard } from '../custody/measure-card.tsx';
import { PeriodClock } from '../custody/period-clock.tsx';

/** The custody ledger of the person and the time to leave, as they stand today. */
export function SheetCustody({ view }: { readonly view: CaseView }) {
  const words = useAreaWords(custodyWords);
  const query = useQuery(custodyOf(view.summary.caseId));
  return (
    <section aria-labelledby="sheet-custody">
      <Heading level={2} id="sheet-custody">
        {words.title}
      </Heading>
      <Loaded query={query}>
        {({ state, twoBases, measures, period }) => (
          <div className="sy-theme">
            <p>
              {words.state[state]} {twoBases && <strong>{words.twoBases}</strong>}
            </p>
            {measures.map((measure) => (
              <MeasureCard key={measure.measureId} measure={measure} />
            ))}
            <PeriodClock period={period} />
          </div>
        )}
      </Loaded>
    </section>
  );
}

// SPDX-License-Identifier: EUPL-1.2
import { Card, CardBody } from '@midas-ds/components/card';
import { Heading } from '@midas-ds/components/heading';
import { Link } from '@midas-ds/components/link';
import type { CaseView } from '@samsyn/contract';
import { useQuery } from '@tanstack/react-query';
import { useAreaWords } from '../../language/area-words.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { paths } from '../../paths.ts';
import { ClockAlarms } from './clock-alarms.tsx';
import { custodyOf } from './custody-queries.ts';
import { custodyWords } from './custody-words.ts';
import { MeasureCard } from './measure-card.tsx';
import { PeriodClock } from './period-clock.tsx';
import { latestOrder } from './latest-order.ts';

/** The custody ledger of the person and the clocks of the case, with what they ask of officers. */
export function CaseCustody({ view }: { readonly view: CaseView }) {
  const words = useAreaWords(custodyWords);
  const { caseId } = view.summary;
  const query = useQuery(custodyOf(caseId));
  return (
    <section aria-labelledby="custody" className="sy-stack">
      <Heading level={2} id="custody">
        {words.title}
      </Heading>
      <p>{words.intro}</p>
      <Loaded query={query}>
        {({ state, twoBases, measures, period, alarms }) => (
          <Card>
            <CardBody className="sy-theme">
              <p>
                {words.state[state]} {twoBases && <strong>{words.twoBases}</strong>}
              </p>
              <ClockAlarms caseId={caseId} alarms={alarms} />
              {measures.map((measure) => (
                <MeasureCard key={measure.measureId} measure={measure} />
              ))}
              <PeriodClock period={period} />
              {latestOrder(view.entries) && (
                <Link href={paths.transport(caseId)}>{words.transportLink}</Link>
              )}
            </CardBody>
          </Card>
        )}
      </Loaded>
    </section>
  );
}

// SPDX-License-Identifier: EUPL-1.2
import type { MeasureStop } from '@samsyn/contract';
import { routes } from '@samsyn/contract';
import { Button } from '@midas-ds/components/button';
import { Heading } from '@midas-ds/components/heading';
import { useQuery } from '@tanstack/react-query';
import { queries } from '../../client/queries.ts';
import { useAct } from '../../client/use-act.ts';
import { useSession } from '../../client/use-session.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { InstantTime } from '../../parts/instant-time.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { useSay } from '../../parts/said.tsx';
import { CarrierOrders } from '../custody/carrier-orders.tsx';
import { stopWords } from './stop-words.ts';

/** The one screen of a custodian or a carrier: each stop with its button; for a carrier, the orders. */
export function MeasureStops() {
  const words = useAreaWords(stopWords);
  const { roles } = useSession().officer;
  const query = useQuery(queries.measureStops());
  return (
    <>
      <PageHeading>{words.measures.title}</PageHeading>
      <p>{words.measures.intro}</p>
      <Loaded query={query}>
        {({ stops }) =>
          stops.length === 0 ? (
            <p>{words.measures.none}</p>
          ) : (
            <ul className="sy-list" aria-label={words.measures.title}>
              {stops.map((stop) => (
                <OneStop key={stop.stopId} stop={stop} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {roles.includes('carrier') && <CarrierOrders />}
    </>
  );
}

function OneStop({ stop }: { readonly stop: MeasureStop }) {
  const words = useAreaWords(stopWords);
  const kind = words.what[stop.what];
  const about = `${kind}, ${words.measures.number(stop.number)}`;
  const tell = useSay();
  const send = useAct(routes.acknowledgeMeasureStop, () => tell(words.acknowledgedAbout(about)));
  return (
    <li>
      <Heading level={2}>{kind}</Heading>
      <p>
        {words.measures.number(stop.number)}, {words.since.toLocaleLowerCase('sv')} {stop.since}
      </p>
      <ProblemBanner error={send.error} />
      {stop.acknowledgedAt === null ? (
        <Button
          aria-label={words.acknowledgeAbout(about)}
          isDisabled={send.isPending}
          onPress={() => send.mutate({ params: { stopId: stop.stopId }, body: {} })}
        >
          {words.acknowledge}
        </Button>
      ) : (
        <p>
          {words.acknowledged} <InstantTime at={stop.acknowledgedAt} />
        </p>
      )}
    </li>
  );
}

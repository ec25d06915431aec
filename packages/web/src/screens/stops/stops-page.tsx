// SPDX-License-Identifier: EUPL-1.2
import '../../layout/facts.css';
import { Button } from '@midas-ds/components/button';
import { StopsOf, routes } from '@samsyn/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../client/call.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { NarrowSelect } from '../../parts/narrow-select.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { PastStop } from './past-stop.tsx';
import { stopHistoryWords } from './stop-history-words.ts';

const everyStop = 'all';

/** Every stop that the officer may read of, those that have ended too, with its times. */
export function StopsPage() {
  const words = useAreaWords(stopHistoryWords);
  const [of, setOf] = useState<StopsOf>(everyStop);
  const query = useInfiniteQuery({
    queryKey: ['awaiting-stops', 'history', of],
    queryFn: ({ pageParam }) =>
      call(routes.listStops, { params: {}, body: { of, after: pageParam } }),
    initialPageParam: firstPage,
    getNextPageParam: (page) => page.next,
    staleTime: Infinity,
    gcTime: 0,
  });
  return (
    <div className="sy-stack">
      <PageHeading>{words.title}</PageHeading>
      <p>{words.intro}</p>
      <Which of={of} onChoose={setOf} />
      <Loaded query={query}>
        {({ pages }) => {
          const stops = pages.flatMap((page) => page.stops);
          if (stops.length === 0) return <p>{query.hasNextPage ? words.noneHere : words.none}</p>;
          return stops.map((stop) => <PastStop key={stop.signalId} stop={stop} />);
        }}
      </Loaded>
      {query.hasNextPage && (
        <Button
          variant="secondary"
          isDisabled={query.isFetchingNextPage}
          onPress={() => void query.fetchNextPage()}
        >
          {words.more}
        </Button>
      )}
    </div>
  );
}

/** Those that can be shown by themselves; every stop is the whole of the list. */
const parts = StopsOf.options.filter((of) => of !== everyStop);

function Which(props: { readonly of: StopsOf; readonly onChoose: (of: StopsOf) => void }) {
  const words = useAreaWords(stopHistoryWords);
  const { of, onChoose } = props;
  return (
    <NarrowSelect
      label={words.show}
      all={words.of[everyStop]}
      choices={parts.map((id) => ({ id, name: words.of[id] }))}
      chosen={of === everyStop ? null : of}
      onChoose={(chosen) => onChoose(chosen ?? everyStop)}
    />
  );
}

const firstPage: string | null = null;

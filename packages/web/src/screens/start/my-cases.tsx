// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { Heading } from '@midas-ds/components/heading';
import { routes } from '@samsyn/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../client/call.ts';
import { Suspense } from 'react';
import { useLanguage } from '../../language/language-context.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { Loading } from '../../parts/loading.tsx';
import { LazyCaseTable } from './lazy-case-table.ts';

/** The officer's own cases, most recently changed first, a page at a time. */
export function MyCases() {
  const { start } = useLanguage().messages;
  const query = useInfiniteQuery({
    queryKey: ['cases', 'mine'],
    queryFn: ({ pageParam }) => call(routes.listCases, { params: {}, body: { after: pageParam } }),
    initialPageParam: firstPage,
    getNextPageParam: (page) => page.next,
    staleTime: Infinity,
    gcTime: 0,
  });
  return (
    <section aria-labelledby="my-cases" className="sy-stack">
      <Heading level={2} id="my-cases">
        {start.cases}
      </Heading>
      <Loaded query={query}>
        {({ pages }) => {
          const cases = pages.flatMap((page) => page.cases);
          if (cases.length === 0) return <p>{start.casesEmpty}</p>;
          return (
            <Suspense fallback={<Loading />}>
              <LazyCaseTable label={start.cases} cases={cases} />
            </Suspense>
          );
        }}
      </Loaded>
      {query.hasNextPage && (
        <Button
          variant="secondary"
          isDisabled={query.isFetchingNextPage}
          onPress={() => void query.fetchNextPage()}
        >
          {start.more}
        </Button>
      )}
    </section>
  );
}

const firstPage: string | null = null;

// SPDX-License-Identifier: EUPL-1.2
import '../../layout/facts.css';
import { Button } from '@midas-ds/components/button';
import { routes } from '@samsyn/contract';
import type { CaseId } from '@samsyn/terms';
import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../client/call.ts';
import { fleeting } from '../../client/queries/how-kept.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { byFirstDay } from './by-first-day.ts';
import { JointLine } from './joint-line.tsx';
import { jointWords } from './joint-words.ts';

const firstPage: CaseId | null = null;

/** The officer's cases that both authorities have, by what both know, the nearest day first. */
export function JointPage() {
  const words = useAreaWords(jointWords);
  const query = useInfiniteQuery({
    queryKey: ['cases', 'joint'],
    queryFn: ({ pageParam }: { pageParam: CaseId | null }) =>
      call(routes.listJointCases, { params: {}, body: { after: pageParam } }),
    initialPageParam: firstPage,
    getNextPageParam: (page) => page.next,
    ...fleeting,
  });
  return (
    <>
      <PageHeading>{words.title}</PageHeading>
      <p className="sy-narrow">{words.intro}</p>
      <Loaded query={query}>
        {({ pages }) => {
          const cases = byFirstDay(pages.flatMap((page) => page.cases));
          if (cases.length === 0) return <p role="status">{words.none}</p>;
          return (
            <ul className="sy-list" aria-label={words.list}>
              {cases.map((one) => (
                <JointLine key={one.caseId} of={one} />
              ))}
            </ul>
          );
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
    </>
  );
}

// SPDX-License-Identifier: EUPL-1.2
import '../../layout/facts.css';
import { Button } from '@midas-ds/components/button';
import type { WaitingJudgment } from '@samsyn/contract';
import type { OpenJudgment } from '@samsyn/terms';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAreaWords } from '../../language/area-words.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { judgmentQueries } from './judgment-queries.ts';
import { judgmentWords } from './judgment-words.ts';
import { TestFilter } from './test-filter.tsx';
import { WaitingLine } from './waiting-line.tsx';

/** What waits for judgment in the officer's cases: which item, which tests, on which provisions. */
export function JudgmentsPage() {
  const words = useAreaWords(judgmentWords);
  const query = useInfiniteQuery(judgmentQueries.waiting());
  return (
    <div className="sy-stack">
      <PageHeading>{words.title}</PageHeading>
      <p>{words.intro}</p>
      <Loaded query={query}>
        {({ pages }) => <Waiting judgments={pages.flatMap((page) => page.judgments)} />}
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

function Waiting({ judgments }: { readonly judgments: readonly WaitingJudgment[] }) {
  const words = useAreaWords(judgmentWords);
  const [test, setTest] = useState<OpenJudgment['test'] | null>(null);
  const ofTest = judgments.filter(({ asked }) => asked.some((one) => one.test === test));
  const shown = ofTest.length === 0 ? judgments : ofTest;
  if (judgments.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <TestFilter
        judgments={judgments}
        test={ofTest.length === 0 ? null : test}
        onChoose={setTest}
      />
      <ul className="sy-list" aria-label={words.list}>
        {shown.map((one) => (
          <WaitingLine key={`${one.disclosureId} ${one.item}`} judgment={one} />
        ))}
      </ul>
    </>
  );
}

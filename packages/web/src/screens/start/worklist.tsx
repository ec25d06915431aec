// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { queries } from '../../client/queries.ts';
import { useLanguage } from '../../language/language-context.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { Loading } from '../../parts/loading.tsx';
import { LazyWaitingProposals } from './lazy-waiting-proposals.ts';
import { LazyWaiting } from './lazy-waiting.ts';

/** What waits for the officer's unit: what, by when, why and since when. */
export function Worklist() {
  const { start } = useLanguage().messages;
  const query = useQuery(queries.worklist());
  return (
    <section aria-labelledby="worklist" className="sy-stack">
      <Heading level={2} id="worklist">
        {start.worklist}
      </Heading>
      <Loaded query={query}>
        {({ entries, proposals }) =>
          entries.length + proposals.length === 0 ? (
            <p>{start.worklistEmpty}</p>
          ) : (
            <Suspense fallback={<Loading />}>
              {proposals.length > 0 && <LazyWaitingProposals proposals={proposals} />}
              {entries.length > 0 && <LazyWaiting entries={entries} />}
            </Suspense>
          )
        }
      </Loaded>
    </section>
  );
}

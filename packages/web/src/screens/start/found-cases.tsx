// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { Heading } from '@midas-ds/components/heading';
import { type CaseSearch, routes } from '@samsyn/contract';
import { useQuery } from '@tanstack/react-query';
import { call } from '../../client/call.ts';
import { Suspense } from 'react';
import { useLanguage } from '../../language/language-context.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { Loading } from '../../parts/loading.tsx';
import { LazyCaseTable } from './lazy-case-table.ts';

/** What a search found among the officer's own cases. */
export function FoundCases(props: { readonly search: CaseSearch; readonly onClose: () => void }) {
  const { start } = useLanguage().messages;
  const query = useQuery({
    queryKey: ['found', props.search],
    queryFn: () => call(routes.searchCases, { params: {}, body: props.search }),
    staleTime: Infinity,
    gcTime: 0,
  });
  return (
    <section aria-labelledby="found-cases" className="sy-stack">
      <Loaded query={query}>
        {({ cases, next }) => (
          <>
            <Heading level={2} id="found-cases">
              {start.found(cases.length)}
            </Heading>
            {cases.length > 0 && (
              <Suspense fallback={<Loading />}>
                <LazyCaseTable label={start.found(cases.length)} cases={cases} />
              </Suspense>
            )}
            {next !== null && <p>{start.foundMore}</p>}
          </>
        )}
      </Loaded>
      <Button variant="secondary" onPress={props.onClose}>
        {start.backToMine}
      </Button>
    </section>
  );
}

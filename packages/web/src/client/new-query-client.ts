// SPDX-License-Identifier: EUPL-1.2
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isSignedOut } from './is-signed-out.ts';
import { ProblemError } from './problem-error.ts';

const offlineRetriesMax = 2;

/** The readings of this page. A session that has ended anywhere is asked for anew at once. */
export function newQueryClient(): QueryClient {
  const recheckSession = (error: unknown, key: unknown) => {
    if (isSignedOut(error) && key !== 'session')
      void client.invalidateQueries({ queryKey: ['session'] });
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => recheckSession(error, query.queryKey[0]),
    }),
    mutationCache: new MutationCache({ onError: (error) => recheckSession(error, undefined) }),
    defaultOptions: {
      queries: {
        refetchOnWindowFocus: false,
        retry: (failed, error) =>
          error instanceof ProblemError &&
          error.code === 'client.offline' &&
          failed < offlineRetriesMax,
      },
      // An act is never kept back to be sent later, unseen: without a connection it fails at once.
      mutations: { retry: false, networkMode: 'always' },
    },
  });
  return client;
}

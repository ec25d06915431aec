// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { DisclosureId, ItemId } from '@samsyn/terms';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../client/call.ts';

/** The readings of the desk for judgments; each is logged, and dropped when its screen is left. */
export const judgmentQueries = {
  waiting: () =>
    infiniteQueryOptions({
      queryKey: ['worklist', 'judgments'],
      queryFn: ({ pageParam }) =>
        call(routes.listWaitingJudgments, { params: {}, body: { after: pageParam } }),
      initialPageParam: firstPage,
      getNextPageParam: (page) => page.next,
      staleTime: Infinity,
      gcTime: 0,
    }),
  basis: (disclosureId: DisclosureId, itemId: ItemId) =>
    queryOptions({
      queryKey: ['disclosure', disclosureId, 'basis', itemId],
      queryFn: () => call(routes.getJudgmentBasis, { params: { disclosureId, itemId } }),
      staleTime: Infinity,
      gcTime: 0,
    }),
};

const firstPage: string | null = null;

// SPDX-License-Identifier: EUPL-1.2
import { type ProposalVersion, routes } from '@samsyn/contract';
import type { PlainDate } from '@samsyn/terms';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../client/call.ts';

const lasting = { staleTime: Infinity, gcTime: Infinity } as const;
/** One answer for each version; that of the version before stands until the new one has come. */
const moving = { staleTime: Infinity, gcTime: 0, placeholderData: keepPreviousData } as const;
/** How often the answer is asked for again while cases are being read. */
const readingMs = 1_000;

/** The readings of proposals; none tells of a person. */
export const proposalQueries = {
  list: () =>
    queryOptions({
      queryKey: ['proposals'],
      queryFn: () => call(routes.listProposals, { params: {} }),
      ...lasting,
    }),
  one: (proposalId: string) =>
    queryOptions({
      queryKey: ['proposals', proposalId],
      queryFn: () => call(routes.getProposal, { params: { proposalId } }),
      ...lasting,
    }),
  comparison: (version: ProposalVersion) =>
    queryOptions({
      queryKey: ['proposal-comparison', version],
      queryFn: () => call(routes.compareProposal, { params: {}, body: { ...version } }),
      ...moving,
      refetchInterval: ({ state: { data } }) =>
        data?.kind === 'compared' && !data.caseload.read.isDone ? readingMs : false,
    }),
  check: (version: ProposalVersion) =>
    queryOptions({
      queryKey: ['proposal-check', version],
      queryFn: () => call(routes.checkProposal, { params: {}, body: { ...version } }),
      ...moving,
    }),
  obstacles: (on: PlainDate) =>
    queryOptions({
      queryKey: ['obstacles', on],
      queryFn: () => call(routes.getObstacles, { params: { on } }),
      ...lasting,
      placeholderData: keepPreviousData,
    }),
};

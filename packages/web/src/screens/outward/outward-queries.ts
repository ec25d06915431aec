// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../client/call.ts';
import { fleeting } from '../../client/queries/how-kept.ts';

export const allReleases = () =>
  queryOptions({
    queryKey: ['cases', 'outward'],
    queryFn: () => call(routes.listAllReleases, { params: {} }),
    ...fleeting,
  });

export const releasesOf = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'outward'],
    queryFn: () => call(routes.listReleases, { params: { caseId } }),
    ...fleeting,
  });

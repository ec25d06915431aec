// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../client/call.ts';
import { fleeting } from '../../client/queries/how-kept.ts';

/** The last comparison with the other authority. */
export const lastReconciliation = () =>
  queryOptions({
    queryKey: ['reconciliation'],
    queryFn: () => call(routes.getReconciliation, { params: {} }),
    ...fleeting,
  });

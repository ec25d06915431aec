// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../call.ts';
import { fleeting } from './how-kept.ts';

export const request = (requestId: string) =>
  queryOptions({
    queryKey: ['request', requestId],
    queryFn: () => call(routes.getRequest, { params: { requestId } }),
    ...fleeting,
  });

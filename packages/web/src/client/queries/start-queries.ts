// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../call.ts';
import { fleeting, lasting } from './how-kept.ts';

export const session = () =>
  queryOptions({
    queryKey: ['session'],
    queryFn: () => call(routes.getSession, { params: {} }),
    ...lasting,
  });

export const worklist = () =>
  queryOptions({
    queryKey: ['worklist'],
    queryFn: () => call(routes.getWorklist, { params: {} }),
    ...fleeting,
  });

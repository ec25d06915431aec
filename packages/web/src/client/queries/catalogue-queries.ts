// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../call.ts';
import { lasting } from './how-kept.ts';

export const catalogue = () =>
  queryOptions({
    queryKey: ['catalogue'],
    queryFn: () => call(routes.getCatalogue, { params: {} }),
    ...lasting,
  });

// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../client/call.ts';
import { fleeting } from '../../client/queries/how-kept.ts';

const readAgainMs = 60_000;

/** How the node is; read anew each minute, when the screen is opened, or when it is asked for. */
export const health = () =>
  queryOptions({
    queryKey: ['health'],
    queryFn: () => call(routes.getHealth, { params: {} }),
    ...fleeting,
    refetchInterval: readAgainMs,
  });

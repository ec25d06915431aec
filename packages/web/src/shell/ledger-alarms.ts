// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../client/call.ts';

const askedAgainMs = 60_000;

/** The alarms about either ledger, asked for anew each minute: nobody acts to make one. */
export const ledgerAlarms = () =>
  queryOptions({
    queryKey: ['ledger-alarms'],
    queryFn: () => call(routes.getLedgerAlarms, { params: {} }),
    refetchInterval: askedAgainMs,
  });

// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../call.ts';
import { fleeting } from './how-kept.ts';

export const gate = (caseId: string) =>
  queryOptions({
    queryKey: ['gate', caseId],
    queryFn: () => call(routes.getGate, { params: { caseId } }),
    ...fleeting,
  });

export const departureReceipt = (caseId: string) =>
  queryOptions({
    queryKey: ['departure-receipt', caseId],
    queryFn: () => call(routes.getDepartureReceipt, { params: { caseId } }),
    ...fleeting,
  });

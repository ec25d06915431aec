// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../client/call.ts';
import { fleeting } from '../../client/queries/how-kept.ts';

export const custodyOf = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'custody'],
    queryFn: () => call(routes.getCustody, { params: { caseId } }),
    ...fleeting,
  });

export const transportOrders = () =>
  queryOptions({
    queryKey: ['measure-stops', 'orders'],
    queryFn: () => call(routes.listTransportOrders, { params: {} }),
    ...fleeting,
  });

export const placeRequests = () =>
  queryOptions({
    queryKey: ['cases', 'places'],
    queryFn: () => call(routes.listPlaceRequests, { params: {} }),
    ...fleeting,
  });

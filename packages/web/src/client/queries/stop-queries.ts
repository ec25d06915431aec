// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../call.ts';
import { fleeting } from './how-kept.ts';

export const awaitingStops = () =>
  queryOptions({
    queryKey: ['awaiting-stops'],
    queryFn: () => call(routes.listAwaitingStops, { params: {} }),
    ...fleeting,
  });

export const measureStops = () =>
  queryOptions({
    queryKey: ['measure-stops'],
    queryFn: () => call(routes.listMeasureStops, { params: {} }),
    ...fleeting,
  });

export const incomingCourtDecisions = () =>
  queryOptions({
    queryKey: ['court-decisions', 'incoming'],
    queryFn: () => call(routes.listIncomingCourtDecisions, { params: {} }),
    ...fleeting,
  });

export const courtDecisions = () =>
  queryOptions({
    queryKey: ['court-decisions', 'registered'],
    queryFn: () => call(routes.listCourtDecisions, { params: {} }),
    ...fleeting,
  });

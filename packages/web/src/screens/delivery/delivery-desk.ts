// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../client/call.ts';
import { fleeting } from '../../client/queries/how-kept.ts';

/** The messages that do not get through; read anew when a case has changed. */
export const deliveryDesk = () =>
  queryOptions({
    queryKey: ['cases', 'delivery'],
    queryFn: () => call(routes.getDelivery, { params: {} }),
    ...fleeting,
  });

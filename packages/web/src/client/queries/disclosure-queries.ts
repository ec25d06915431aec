// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { DisclosureId, ItemId } from '@samsyn/terms';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../call.ts';
import { fleeting } from './how-kept.ts';

export const disclosure = (disclosureId: string) =>
  queryOptions({
    queryKey: ['disclosure', disclosureId],
    queryFn: () => call(routes.getDisclosure, { params: { disclosureId } }),
    ...fleeting,
  });

export const explanation = (disclosureId: DisclosureId, itemId: ItemId) =>
  queryOptions({
    queryKey: ['disclosure', disclosureId, 'explanation', itemId],
    queryFn: () => call(routes.explainItem, { params: { disclosureId, itemId } }),
    ...fleeting,
  });

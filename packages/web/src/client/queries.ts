// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';

/** Kept for as long as the page lives: neither says anything about a person. */
const lasting = { staleTime: Infinity, gcTime: Infinity } as const;
/**
 * Fetched anew whenever a screen is opened and dropped when it is left: a reading of a case is
 * logged, and what an officer no longer looks at is not kept in the browser.
 */
const fleeting = { staleTime: Infinity, gcTime: 0 } as const;

/** Every reading of the screens, by the key that live events refresh. */
export const queries = {
  session: () =>
    queryOptions({
      queryKey: ['session'],
      queryFn: () => call(routes.getSession, { params: {} }),
      ...lasting,
    }),
  catalogue: () =>
    queryOptions({
      queryKey: ['catalogue'],
      queryFn: () => call(routes.getCatalogue, { params: {} }),
      ...lasting,
    }),
  worklist: () =>
    queryOptions({
      queryKey: ['worklist'],
      queryFn: () => call(routes.getWorklist, { params: {} }),
      ...fleeting,
    }),
  case: (caseId: string) =>
    queryOptions({
      queryKey: ['case', caseId],
      queryFn: () => call(routes.getCase, { params: { caseId } }),
      ...fleeting,
    }),
  askable: (caseId: string) =>
    queryOptions({
      queryKey: ['askable', caseId],
      queryFn: () => call(routes.askable, { params: { caseId } }),
      ...fleeting,
    }),
  disclosure: (disclosureId: string) =>
    queryOptions({
      queryKey: ['disclosure', disclosureId],
      queryFn: () => call(routes.getDisclosure, { params: { disclosureId } }),
      ...fleeting,
    }),
  request: (requestId: string) =>
    queryOptions({
      queryKey: ['request', requestId],
      queryFn: () => call(routes.getRequest, { params: { requestId } }),
      ...fleeting,
    }),
};

// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../call.ts';
import { fleeting, lasting } from './how-kept.ts';

const oneCase = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId],
    queryFn: () => call(routes.getCase, { params: { caseId } }),
    ...fleeting,
  });

export const askable = (caseId: string) =>
  queryOptions({
    queryKey: ['askable', caseId],
    queryFn: () => call(routes.askable, { params: { caseId } }),
    ...fleeting,
  });

export const recordable = (caseId: string) =>
  queryOptions({
    queryKey: ['recordable', caseId],
    queryFn: () => call(routes.recordable, { params: { caseId } }),
    ...fleeting,
  });

export const givable = (caseId: string) =>
  queryOptions({
    queryKey: ['givable', caseId],
    queryFn: () => call(routes.givable, { params: { caseId } }),
    ...fleeting,
  });

export const classifications = () =>
  queryOptions({
    queryKey: ['classifications'],
    queryFn: () => call(routes.getClassifications, { params: {} }),
    ...lasting,
  });

export { oneCase as case };

// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { DisclosureId, ItemId, PlainDate, RuleId } from '@samsyn/terms';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';

/** Kept for as long as the page lives: neither says anything about a person. */
const lasting = { staleTime: Infinity, gcTime: Infinity } as const;
/**
 * Fetched anew whenever a screen is opened and dropped when it is left: a reading of a case is
 * logged, and what an officer no longer looks at is not kept in the browser.
 */
const fleeting = { staleTime: Infinity, gcTime: 0 } as const;

/** The law of one day stays on the screen until that of another has come. */
const lawful = { ...lasting, placeholderData: keepPreviousData } as const;

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
  recordable: (caseId: string) =>
    queryOptions({
      queryKey: ['recordable', caseId],
      queryFn: () => call(routes.recordable, { params: { caseId } }),
      ...fleeting,
    }),
  givable: (caseId: string) =>
    queryOptions({
      queryKey: ['givable', caseId],
      queryFn: () => call(routes.givable, { params: { caseId } }),
      ...fleeting,
    }),
  classifications: () =>
    queryOptions({
      queryKey: ['classifications'],
      queryFn: () => call(routes.getClassifications, { params: {} }),
      ...lasting,
    }),
  disclosure: (disclosureId: string) =>
    queryOptions({
      queryKey: ['disclosure', disclosureId],
      queryFn: () => call(routes.getDisclosure, { params: { disclosureId } }),
      ...fleeting,
    }),
  explanation: (disclosureId: DisclosureId, itemId: ItemId) =>
    queryOptions({
      queryKey: ['disclosure', disclosureId, 'explanation', itemId],
      queryFn: () => call(routes.explainItem, { params: { disclosureId, itemId } }),
      ...fleeting,
    }),
  law: (on: PlainDate) =>
    queryOptions({
      queryKey: ['law', on],
      queryFn: () => call(routes.getLaw, { params: { on } }),
      ...lawful,
    }),
  lawTimeline: () =>
    queryOptions({
      queryKey: ['law-timeline'],
      queryFn: () => call(routes.getLawTimeline, { params: {} }),
      ...lasting,
    }),
  provision: (ruleId: RuleId, on: PlainDate) =>
    queryOptions({
      queryKey: ['provision', ruleId, on],
      queryFn: () => call(routes.getProvision, { params: { ruleId, on } }),
      ...lawful,
    }),
  decisionTable: (ruleId: RuleId, on: PlainDate) =>
    queryOptions({
      queryKey: ['decision-table', ruleId, on],
      queryFn: () => call(routes.getDecisionTable, { params: { ruleId, on } }),
      ...lawful,
    }),
  request: (requestId: string) =>
    queryOptions({
      queryKey: ['request', requestId],
      queryFn: () => call(routes.getRequest, { params: { requestId } }),
      ...fleeting,
    }),
};

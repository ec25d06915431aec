// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { PlainDate, RuleId } from '@samsyn/terms';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../call.ts';
import { lasting } from './how-kept.ts';

/** The law of one day stays on the screen until that of another has come. */
const lawful = { ...lasting, placeholderData: keepPreviousData } as const;

export const law = (on: PlainDate) =>
  queryOptions({
    queryKey: ['law', on],
    queryFn: () => call(routes.getLaw, { params: { on } }),
    ...lawful,
  });

export const lawTimeline = () =>
  queryOptions({
    queryKey: ['law-timeline'],
    queryFn: () => call(routes.getLawTimeline, { params: {} }),
    ...lasting,
  });

export const provision = (ruleId: RuleId, on: PlainDate) =>
  queryOptions({
    queryKey: ['provision', ruleId, on],
    queryFn: () => call(routes.getProvision, { params: { ruleId, on } }),
    ...lawful,
  });

export const decisionTable = (ruleId: RuleId, on: PlainDate) =>
  queryOptions({
    queryKey: ['decision-table', ruleId, on],
    queryFn: () => call(routes.getDecisionTable, { params: { ruleId, on } }),
    ...lawful,
  });

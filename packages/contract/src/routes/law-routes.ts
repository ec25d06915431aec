// SPDX-License-Identifier: EUPL-1.2
import { PlainDate, RuleId } from '@samsyn/terms';
import { z } from 'zod';
import { DecisionTable, LawTimeline, LawView, ProvisionView } from '../law-view.ts';
import { none, reads } from '../route-builders.ts';

/** The day of the law; today's, by the node's clock, when left out. */
const on = PlainDate.optional();

export const getLaw = reads({
  id: 'getLaw',
  path: '/api/law',
  query: ['on'],
  summary: 'The provisions of a day, act by act',
  params: z.strictObject({ on }),
  answer: LawView,
});
export const getLawTimeline = reads({
  id: 'getLawTimeline',
  path: '/api/law/timeline',
  summary: 'The days on which the law changes, and what is known of each change',
  params: none,
  answer: LawTimeline,
});
export const getProvision = reads({
  id: 'getProvision',
  path: '/api/law/provisions/{ruleId}',
  query: ['on'],
  summary: 'One provision in words: versions, exceptions, tried cases',
  params: z.strictObject({ ruleId: RuleId, on }),
  answer: ProvisionView,
});
export const getDecisionTable = reads({
  id: 'getDecisionTable',
  path: '/api/law/provisions/{ruleId}/exceptions',
  query: ['on'],
  summary: 'The exceptions to a rule as a decision table, in the order they are tried',
  params: z.strictObject({ ruleId: RuleId, on }),
  answer: DecisionTable,
});

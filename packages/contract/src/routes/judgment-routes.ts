// SPDX-License-Identifier: EUPL-1.2
import { DisclosureId, ItemId } from '@samsyn/terms';
import { z } from 'zod';
import { JudgmentBasis, WaitingJudgmentPage } from '../judgment-desk-view.ts';
import { acts, none, reads } from '../route-builders.ts';

export const listWaitingJudgments = acts({
  id: 'listWaitingJudgments',
  path: '/api/judgments/list',
  summary: "Items in the officer's cases that wait for a judgment, the longest waiting first",
  params: none,
  body: z.strictObject({ after: z.string().max(200).nullable().default(null) }),
  answer: WaitingJudgmentPage,
});
export const getJudgmentBasis = reads({
  id: 'getJudgmentBasis',
  path: '/api/disclosures/{disclosureId}/items/{itemId}/basis',
  summary: 'What one item is judged on, as the sources say it, and earlier answers to the question',
  params: z.strictObject({ disclosureId: DisclosureId, itemId: ItemId }),
  answer: JudgmentBasis,
});

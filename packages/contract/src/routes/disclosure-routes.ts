// SPDX-License-Identifier: EUPL-1.2
import { CaseId, DisclosureId, ItemId, RequestId } from '@samsyn/terms';
import { z } from 'zod';
import {
  DispatchItems,
  DisclosureView,
  GiveWord,
  RaiseGround,
  RecordJudgment,
} from '../disclosure-view.ts';
import { ExplanationView } from '../explanation-view.ts';
import { HandoverGround } from '../handover-ground.ts';
import { AskIndividually, RequestView, ReviewRequestItem } from '../request-view.ts';
import { acts, none, reads } from '../route-builders.ts';

const caseParams = z.strictObject({ caseId: CaseId });
const disclosureParams = z.strictObject({ disclosureId: DisclosureId });
const requestParams = z.strictObject({ requestId: RequestId });

export const proposeHandover = acts({
  id: 'proposeHandover',
  path: '/api/cases/{caseId}/handovers',
  summary: 'Propose to hand the case over, and assess its core',
  params: caseParams,
  body: z.strictObject({ ground: HandoverGround }),
  answer: DisclosureView,
  status: 201,
});
export const getDisclosure = reads({
  id: 'getDisclosure',
  path: '/api/disclosures/{disclosureId}',
  summary: 'A disclosure with each item, its outcome and provisions',
  params: disclosureParams,
  answer: DisclosureView,
});
export const explainItem = reads({
  id: 'explainItem',
  path: '/api/disclosures/{disclosureId}/items/{itemId}/explanation',
  summary: 'Why the outcome of one item is what it is: rules, facts, what would change it',
  params: z.strictObject({ disclosureId: DisclosureId, itemId: ItemId }),
  answer: ExplanationView,
});
export const recordJudgment = acts({
  id: 'recordJudgment',
  path: '/api/disclosures/{disclosureId}/judgments',
  summary: 'Record one judgment with reasons; the item is assessed again',
  params: disclosureParams,
  body: RecordJudgment,
  answer: DisclosureView,
});
export const raiseGround = acts({
  id: 'raiseGround',
  path: '/api/disclosures/{disclosureId}/raise',
  summary: 'Raise a ground that the law asks about only when an officer wants to try it',
  params: disclosureParams,
  body: RaiseGround,
  answer: DisclosureView,
});
export const giveWord = acts({
  id: 'giveWord',
  path: '/api/disclosures/{disclosureId}/words',
  summary: 'Say of one item that the law permits whether it is sent',
  params: disclosureParams,
  body: GiveWord,
  answer: DisclosureView,
});
export const dispatchDisclosure = acts({
  id: 'dispatchDisclosure',
  path: '/api/disclosures/{disclosureId}/dispatch',
  summary: 'Send the permitted items; nothing else',
  params: disclosureParams,
  body: DispatchItems,
  answer: DisclosureView,
  status: 202,
});
export const abandonDisclosure = acts({
  id: 'abandonDisclosure',
  path: '/api/disclosures/{disclosureId}/abandon',
  summary: 'Give up an open disclosure; nothing more is sent of it',
  params: disclosureParams,
  body: none,
  answer: DisclosureView,
});
export const getRequest = reads({
  id: 'getRequest',
  path: '/api/requests/{requestId}',
  summary: 'A request and what became of each item',
  params: requestParams,
  answer: RequestView,
});
export const reviewRequest = acts({
  id: 'reviewRequest',
  method: 'put',
  path: '/api/requests/{requestId}/items',
  summary: 'State the need for one item, or strike it',
  params: requestParams,
  body: ReviewRequestItem,
  answer: RequestView,
});
export const proposeRequest = acts({
  id: 'proposeRequest',
  path: '/api/requests/{requestId}/proposal',
  summary: 'Make the reviewed request ready: it is a disclosure of its own',
  params: requestParams,
  body: none,
  answer: DisclosureView,
  status: 201,
});
export const askIndividually = acts({
  id: 'askIndividually',
  path: '/api/cases/{caseId}/requests',
  summary: 'Ask for one item by itself, with its reason',
  params: caseParams,
  body: AskIndividually,
  answer: RequestView,
  status: 201,
});
export const askable = reads({
  id: 'askable',
  path: '/api/cases/{caseId}/askable',
  summary: 'Items that can be asked for by themselves',
  params: caseParams,
  answer: z.strictObject({ items: z.array(ItemId) }),
});

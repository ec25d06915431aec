// SPDX-License-Identifier: EUPL-1.2
import { CaseId, ClassificationScheme, ItemId, limits } from '@samsyn/terms';
import { z } from 'zod';
import { CaseView } from '../case-view.ts';
import {
  ClassifyCase,
  DefinedClassification,
  ResolveClassification,
} from '../classification-view.ts';
import { DisclosureView } from '../disclosure-view.ts';
import { RecordEntry } from '../record-entry.ts';
import { acts, none, reads } from '../route-builders.ts';

const caseParams = z.strictObject({ caseId: CaseId });
const itemIds = z.strictObject({ items: z.array(ItemId) });

export const recordable = reads({
  id: 'recordable',
  path: '/api/cases/{caseId}/recordable',
  summary: 'Items that an officer records by hand',
  params: caseParams,
  answer: itemIds,
});
export const recordEntry = acts({
  id: 'recordEntry',
  path: '/api/cases/{caseId}/entries',
  summary: 'Record a new value of an own item; nothing already there changes',
  params: caseParams,
  body: RecordEntry,
  answer: CaseView,
  bodyBytesMax: limits.entryBodyBytesMax,
  status: 201,
});
export const givable = reads({
  id: 'givable',
  path: '/api/cases/{caseId}/givable',
  summary: 'Own items of the case that can be given on own initiative',
  params: caseParams,
  answer: itemIds,
});
export const proposeNotice = acts({
  id: 'proposeNotice',
  path: '/api/cases/{caseId}/notices',
  summary: 'Propose to give items on own initiative, and assess them',
  params: caseParams,
  body: z.strictObject({ items: z.array(ItemId).min(1).max(limits.itemsPerMessageMax) }),
  answer: DisclosureView,
  status: 201,
});
export const getClassifications = reads({
  id: 'getClassifications',
  path: '/api/classifications',
  summary: 'The definitions that cases are classified by',
  params: none,
  answer: z.strictObject({ classifications: z.array(DefinedClassification) }),
});
export const classifyCase = acts({
  id: 'classifyCase',
  path: '/api/cases/{caseId}/classifications',
  summary: 'Classify the case by an agreed definition, with reasons',
  params: caseParams,
  body: ClassifyCase,
  answer: CaseView,
  status: 201,
});
export const resolveClassification = acts({
  id: 'resolveClassification',
  path: '/api/cases/{caseId}/classifications/{scheme}/resolution',
  summary: "Resolve a difference: adopt the other authority's class, or uphold the own",
  params: z.strictObject({ caseId: CaseId, scheme: ClassificationScheme }),
  body: ResolveClassification,
  answer: CaseView,
  status: 201,
});

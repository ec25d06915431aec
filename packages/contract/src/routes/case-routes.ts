// SPDX-License-Identifier: EUPL-1.2
import { CaseId, DocumentId, limits } from '@samsyn/terms';
import { z } from 'zod';
import { CaseFile } from '../case-file.ts';
import { CasePage, CaseSearch } from '../case-search.ts';
import { CaseView } from '../case-view.ts';
import { acts, none, reads } from '../route-builders.ts';
import { WorklistEntry } from '../worklist-view.ts';

const caseParams = z.strictObject({ caseId: CaseId });

export const listCases = acts({
  id: 'listCases',
  path: '/api/cases/list',
  summary: "The officer's own cases, most recently changed first",
  params: none,
  body: z.strictObject({ after: z.string().max(200).nullable().default(null) }),
  answer: CasePage,
});
export const searchCases = acts({
  id: 'searchCases',
  path: '/api/cases/search',
  summary: 'Cases bound to the officer, by number or name; logged',
  params: none,
  body: CaseSearch,
  answer: CasePage,
});
export const getCase = reads({
  id: 'getCase',
  path: '/api/cases/{caseId}',
  summary: 'One case: items, timeline, disclosures, requests',
  params: caseParams,
  answer: CaseView,
});
export const importCase = acts({
  id: 'importCase',
  path: '/api/cases',
  summary: 'Open a case from a case file',
  params: none,
  body: CaseFile,
  answer: z.strictObject({ caseId: CaseId }),
  bodyBytesMax: limits.caseFileBytesMax,
  status: 201,
});
export const exportCase = reads({
  id: 'exportCase',
  path: '/api/cases/{caseId}/file',
  summary: 'The case as a case file',
  params: caseParams,
  answer: CaseFile,
});
export const getDocument = reads({
  id: 'getDocument',
  path: '/api/documents/{documentId}',
  summary: 'The bytes of a document',
  params: z.strictObject({ documentId: DocumentId }),
  answer: z.any(),
  media: 'bytes',
});
export const getWorklist = reads({
  id: 'getWorklist',
  path: '/api/worklist',
  summary: "What waits for the officer's unit",
  params: none,
  answer: z.strictObject({ entries: z.array(WorklistEntry) }),
});

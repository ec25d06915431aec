// SPDX-License-Identifier: EUPL-1.2
import { CaseId, DocumentId, limits } from '@samsyn/terms';
import { z } from 'zod';
import { CaseFile } from '../case-file.ts';
import { CaseView } from '../case-view.ts';
import { acts, none, reads } from '../route-builders.ts';

/** Why a cleared officer opens the case of a protected person. */
const OpenProtectedCase = z.strictObject({
  reason: z.string().trim().min(limits.reasonCharsMin).max(limits.reasonCharsMax),
});

const caseParams = z.strictObject({ caseId: CaseId });

export const getCase = reads({
  id: 'getCase',
  path: '/api/cases/{caseId}',
  summary: 'One case: items, timeline, disclosures, requests',
  params: caseParams,
  answer: CaseView,
});
export const openProtectedCase = acts({
  id: 'openProtectedCase',
  path: '/api/cases/{caseId}/opening',
  summary: 'Say why the case of a protected person is opened; it then shows what is masked',
  params: caseParams,
  body: OpenProtectedCase,
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

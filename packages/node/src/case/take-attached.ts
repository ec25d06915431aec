// SPDX-License-Identifier: EUPL-1.2
import type { AttachedDocument } from '@samsyn/contract';
import type { Officer } from '../identity/officer.ts';
import type { CaseContext } from './case-context.ts';
import type { NewDocument } from './documents.ts';
import { finishedUpload } from './uploads.ts';
import { takeDocument } from './take-document.ts';

/**
 * The document that an officer attaches: inside the request, or uploaded before.
 * @throws SamsynError `case.document-digest`, `document.type`, `document.unsafe`,
 * `document.incomplete`, `input.not-found`
 */
export async function takeAttached(
  context: CaseContext,
  officer: Officer,
  caseId: string,
  document: AttachedDocument,
): Promise<NewDocument> {
  return 'uploadId' in document
    ? finishedUpload(context.db, officer, caseId, document.uploadId)
    : takeDocument(context, document, ['document']);
}

// SPDX-License-Identifier: EUPL-1.2
import type { UploadedDocument } from '@samsyn/contract';
import { DocumentRef, SamsynError, UploadId } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import { assertTakable } from '../document/document-finding.ts';
import { dropUnclaimed } from '../document/drop-unclaimed.ts';
import { examineContent } from '../document/examine-content.ts';
import type { ExaminedContent } from '../document/examine-content.ts';
import { finishContent } from '../document/finish-content.ts';
import { missingChunks } from '../document/missing-chunks.ts';
import { readChunks } from '../document/read-chunks.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import type { CaseContext } from './case-context.ts';
import { getUpload } from './uploads.ts';
import type { KeptUpload } from './uploads.ts';

/** What is of another type than stated, or unsafe, is not kept; that it came is on the record. */
async function settle(
  context: CaseContext,
  officer: Officer,
  upload: KeptUpload,
  { digest, finding }: ExaminedContent,
): Promise<void> {
  const refused = finding === 'unsafe' || finding === 'wrong-type';
  await record(context, async (tx, ledger) => {
    if (refused) await dropUnclaimed(tx, [upload.contentId]);
    else await finishContent(tx, upload, { digest, finding });
    const line = await ledger.add({
      event: refused ? 'document.refused' : 'document.uploaded',
      actor: actorOf(officer),
      caseId: upload.caseId,
      content: { uploadId: upload.contentId, digest, bytes: upload.bytes, finding },
    });
    return { line, result: undefined };
  });
  assertTakable(finding, 'uploadId');
}

/**
 * Looks through a document that has come as a whole: then it can be attached. Asked again, it says
 * the same.
 * @throws SamsynError `input.not-found`, `document.incomplete`, `document.type`, `document.unsafe`
 */
export async function finishUpload(
  context: CaseContext,
  officer: Officer,
  uploadId: string,
): Promise<UploadedDocument> {
  const upload = await getUpload(context.db, officer, uploadId);
  if (upload.digest === undefined) {
    const missing = await missingChunks(context.db, upload, upload.bytes);
    if (missing.length > 0)
      throw new SamsynError('document.incomplete', `${missing.length} chunks have not come`);
    const chunks = () => readChunks(context.db, upload);
    const found = await examineContent(context, chunks, upload.mediaType);
    await settle(context, officer, upload, found);
  }
  const { digest, finding, mediaType, bytes, title } = await getUpload(
    context.db,
    officer,
    uploadId,
  );
  return {
    uploadId: UploadId.parse(uploadId),
    document: DocumentRef.parse({ digest, mediaType, bytes, title }),
    held: finding === 'undecided',
  };
}

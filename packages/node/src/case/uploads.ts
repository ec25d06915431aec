// SPDX-License-Identifier: EUPL-1.2
import { DocumentRef, SamsynError } from '@samsyn/terms';
import type { Reader } from '../audit/record.ts';
import type { ContentKey } from '../document/content-key.ts';
import { DocumentFinding } from '../document/document-finding.ts';
import type { Officer } from '../identity/officer.ts';
import type { ComeDocument } from './documents.ts';
import { notAmongYours } from './not-among-yours.ts';

/** An upload as kept; without digest and finding while it is on its way. */
export interface KeptUpload extends ContentKey {
  readonly caseId: string;
  readonly title: string;
  readonly mediaType: DocumentRef['mediaType'];
  readonly bytes: number;
  readonly digest: string | undefined;
  readonly finding: DocumentFinding | undefined;
}

/**
 * An upload of the officer's own.
 * @throws SamsynError `input.not-found`
 */
export async function getUpload(
  db: Reader,
  officer: Officer,
  uploadId: string,
): Promise<KeptUpload> {
  const row = await db
    .selectFrom('document_uploads as u')
    .innerJoin('document_contents as c', (join) =>
      join.onRef('c.person_id', '=', 'u.person_id').onRef('c.content_id', '=', 'u.content_id'),
    )
    .select(['u.person_id', 'u.content_id', 'u.case_id', 'u.title'])
    .select(['c.media_type', 'c.bytes', 'c.digest', 'c.finding'])
    .where('u.content_id', '=', uploadId)
    .where('u.officer_id', '=', officer.officerId)
    .executeTakeFirst();
  if (!row) throw notAmongYours('document');
  return {
    personId: row.person_id,
    contentId: row.content_id,
    caseId: row.case_id,
    title: row.title,
    mediaType: DocumentRef.shape.mediaType.parse(row.media_type),
    bytes: row.bytes,
    digest: row.digest ?? undefined,
    finding: row.finding === null ? undefined : DocumentFinding.parse(row.finding),
  };
}

/**
 * An upload that can be attached to something in its case.
 * @throws SamsynError `input.not-found`, `document.incomplete`
 */
export async function finishedUpload(
  db: Reader,
  officer: Officer,
  caseId: string,
  uploadId: string,
): Promise<ComeDocument> {
  const { digest, mediaType, bytes, title, contentId, ...upload } = await getUpload(
    db,
    officer,
    uploadId,
  );
  if (upload.caseId !== caseId) throw notAmongYours('document');
  if (digest === undefined)
    throw new SamsynError('document.incomplete', 'the document has not come as a whole');
  return { ...DocumentRef.parse({ digest, mediaType, bytes, title }), contentId };
}

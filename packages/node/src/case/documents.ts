// SPDX-License-Identifier: EUPL-1.2
import { DocumentRef, SamsynError } from '@samsyn/terms';
import type { CaseContext } from './case-context.ts';
import type { CaseKey } from './case-events.ts';
import type { Reader, Tx } from '../audit/record.ts';

export interface NewDocument extends DocumentRef {
  readonly content: Uint8Array;
}

/** Keeps documents in a case, each once; a document the case has already is left as it is. */
export async function insertDocuments(
  context: CaseContext,
  tx: Tx,
  key: CaseKey,
  documents: readonly NewDocument[],
): Promise<void> {
  for (const document of documents) {
    await tx
      .insertInto('documents')
      .values({
        person_id: key.personId,
        document_id: context.newId(),
        case_id: key.caseId,
        digest: document.digest,
        media_type: document.mediaType,
        bytes: document.bytes,
        title: document.title,
        content: document.content,
      })
      .onConflict((conflict) => conflict.constraint('documents_once_in_a_case').doNothing())
      .execute();
  }
}

/** @throws SamsynError `case.document-missing` */
export async function readDocument(db: Reader, key: CaseKey, digest: string): Promise<NewDocument> {
  const row = await db
    .selectFrom('documents')
    .select(['digest', 'media_type', 'bytes', 'title', 'content'])
    .where('person_id', '=', key.personId)
    .where('case_id', '=', key.caseId)
    .where('digest', '=', digest)
    .executeTakeFirst();
  if (!row)
    throw new SamsynError(
      'case.document-missing',
      'the case has no document with this digest',
      digest,
    );
  const { media_type: mediaType, content, ...rest } = row;
  return { ...DocumentRef.parse({ ...rest, mediaType }), content };
}

// SPDX-License-Identifier: EUPL-1.2
import { DocumentRef, SamsynError, limits } from '@samsyn/terms';
import type { CaseContext } from './case-context.ts';
import type { CaseKey } from './case-events.ts';
import type { Reader, Tx } from '../audit/record.ts';
import { DocumentFinding } from '../document/document-finding.ts';
import { keepWholeContent } from '../document/keep-whole-content.ts';
import { readChunks } from '../document/read-chunks.ts';
import { assertOpenable } from './assert-openable.ts';

/** A document that came inside something else, looked at before. */
export interface InlineDocument extends DocumentRef {
  readonly content: Uint8Array;
  readonly finding: DocumentFinding;
}

/** A document whose bytes are here already: it was uploaded, or came from the other authority. */
export interface ComeDocument extends DocumentRef {
  readonly contentId: string;
}

export type NewDocument = InlineDocument | ComeDocument;

/** A document of a case: its description, and where its bytes are. */
export interface KeptDocument extends ComeDocument {
  readonly finding: DocumentFinding;
}

/** A document of a case whose bytes can be read. */
export interface DocumentToRead extends KeptDocument {
  readonly personId: string;
}

async function contentOf(
  context: CaseContext,
  tx: Tx,
  { personId }: CaseKey,
  document: NewDocument,
): Promise<string> {
  if ('contentId' in document) return document.contentId;
  const contentId = context.newId();
  await keepWholeContent(context, tx, { personId, contentId }, document);
  return contentId;
}

/** Keeps documents in a case, each once; a document the case has already is left as it is. */
export async function insertDocuments(
  context: CaseContext,
  tx: Tx,
  key: CaseKey,
  documents: readonly NewDocument[],
): Promise<void> {
  for (const document of documents) {
    if (await findDocument(tx, key, document.digest)) continue;
    await tx
      .insertInto('documents')
      .values({
        person_id: key.personId,
        document_id: context.newId(),
        case_id: key.caseId,
        content_id: await contentOf(context, tx, key, document),
        digest: document.digest,
        media_type: document.mediaType,
        bytes: document.bytes,
        title: document.title,
      })
      .onConflict((conflict) => conflict.constraint('documents_once_in_a_case').doNothing())
      .execute();
  }
}

async function findDocument(
  db: Reader,
  key: CaseKey,
  digest: string,
): Promise<KeptDocument | undefined> {
  const row = await db
    .selectFrom('documents as d')
    .innerJoin('document_contents as c', (join) =>
      join.onRef('c.person_id', '=', 'd.person_id').onRef('c.content_id', '=', 'd.content_id'),
    )
    .select(['d.content_id', 'd.digest', 'd.media_type', 'd.bytes', 'd.title', 'c.finding'])
    .where('d.person_id', '=', key.personId)
    .where('d.case_id', '=', key.caseId)
    .where('d.digest', '=', digest)
    .executeTakeFirst();
  if (!row) return undefined;
  const { media_type: mediaType, bytes, title } = row;
  return {
    ...DocumentRef.parse({ digest: row.digest, mediaType, bytes, title }),
    contentId: row.content_id,
    finding: DocumentFinding.parse(row.finding),
  };
}

/** @throws SamsynError `case.document-missing` */
export async function getDocument(db: Reader, key: CaseKey, digest: string): Promise<KeptDocument> {
  const found = await findDocument(db, key, digest);
  if (found) return found;
  throw new SamsynError(
    'case.document-missing',
    'the case has no document with this digest',
    digest,
  );
}

/**
 * A document with all of its bytes, for what carries it inside.
 * @throws SamsynError `case.document-missing`, `document.held`, `document.unsafe`, `input.too-large`
 * for one that can only be read as a stream
 */
export async function readWholeDocument(
  db: Reader,
  key: CaseKey,
  digest: string,
): Promise<DocumentRef & { readonly content: Uint8Array }> {
  const { contentId, finding, ...reference } = await getDocument(db, key, digest);
  assertOpenable(finding, digest);
  if (reference.bytes > limits.inlineDocumentBytesMax)
    throw new SamsynError(
      'input.too-large',
      `the document is above ${limits.inlineDocumentBytesMax} bytes and opens by itself alone`,
      digest,
    );
  const chunks: Uint8Array[] = [];
  for await (const chunk of readChunks(db, { ...key, contentId })) chunks.push(chunk);
  return { ...reference, content: Buffer.concat(chunks) };
}

// SPDX-License-Identifier: EUPL-1.2
import type { BeginUpload, UploadView } from '@samsyn/contract';
import { Digest, SamsynError, UploadId, limits } from '@samsyn/terms';
import { sql } from 'kysely';
import { record } from '../audit/record.ts';
import type { Reader, Tx } from '../audit/record.ts';
import { dropUnclaimed } from '../document/drop-unclaimed.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import type { CaseContext } from './case-context.ts';
import { findOwnCase } from './find-own-case.ts';
import type { OwnCase } from './find-own-case.ts';

async function view(db: Reader, uploadId: string): Promise<UploadView> {
  const rows = await db
    .selectFrom('document_uploads as u')
    .innerJoin('document_chunks as k', (join) =>
      join.onRef('k.person_id', '=', 'u.person_id').onRef('k.content_id', '=', 'u.content_id'),
    )
    .select('k.chunk_index')
    .select(sql<string>`encode(sha256(k.content), 'hex')`.as('digest'))
    .where('u.content_id', '=', uploadId)
    .orderBy('k.chunk_index')
    .execute();
  return {
    uploadId: UploadId.parse(uploadId),
    chunkBytes: limits.documentChunkBytes,
    chunks: rows.map((row) => ({ index: row.chunk_index, digest: Digest.parse(row.digest) })),
  };
}

/** The same document to the same case by the same officer, broken off before. */
async function findBrokenOff(
  db: Reader,
  officer: Officer,
  { key }: OwnCase,
  { title, mediaType, bytes }: BeginUpload,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('document_uploads as u')
    .innerJoin('document_contents as c', (join) =>
      join.onRef('c.person_id', '=', 'u.person_id').onRef('c.content_id', '=', 'u.content_id'),
    )
    .select('u.content_id')
    .where('u.person_id', '=', key.personId)
    .where('u.case_id', '=', key.caseId)
    .where('u.officer_id', '=', officer.officerId)
    .where('u.title', '=', title)
    .where('c.media_type', '=', mediaType)
    .where('c.bytes', '=', bytes)
    .where('c.digest', 'is', null)
    .executeTakeFirst();
  return row?.content_id;
}

/** Uploads that nothing was attached from: their ids, the oldest first. */
async function unattached(db: Reader, officer: Officer) {
  return db
    .selectFrom('document_uploads as u')
    .leftJoin('documents as d', (join) =>
      join.onRef('d.person_id', '=', 'u.person_id').onRef('d.content_id', '=', 'u.content_id'),
    )
    .select(['u.content_id', 'u.at'])
    .where('u.officer_id', '=', officer.officerId)
    .where('d.document_id', 'is', null)
    .orderBy('u.at')
    .execute();
}

/** @throws SamsynError `input.too-large` when the officer has too many under way */
async function makeRoom(context: CaseContext, tx: Tx, officer: Officer): Promise<void> {
  const oldest = new Date(Date.parse(context.clock()) - limits.uploadMaxMs).toISOString();
  const rows = await unattached(tx, officer);
  const over = rows.filter(({ at }) => at < oldest);
  await dropUnclaimed(
    tx,
    over.map((row) => row.content_id),
  );
  if (rows.length - over.length >= limits.uploadsPerOfficerMax)
    throw new SamsynError(
      'input.too-large',
      `${limits.uploadsPerOfficerMax} documents are uploaded and attached to nothing`,
      'documents',
    );
}

/**
 * An officer begins to upload a document to a case of the officer's own, or goes on with one that was
 * broken off. What is attached to nothing within `limits.uploadMaxMs` is dropped.
 * @throws SamsynError `input.not-found`, `input.too-large`
 */
export async function beginUpload(
  context: CaseContext,
  officer: Officer,
  caseId: string,
  given: BeginUpload,
): Promise<UploadView> {
  const found = await findOwnCase(context.db, officer, caseId);
  const brokenOff = await findBrokenOff(context.db, officer, found, given);
  if (brokenOff !== undefined) return view(context.db, brokenOff);
  const contentId = context.newId();
  const { personId } = found.key;
  const key = { person_id: personId, content_id: contentId };
  const { title, mediaType, bytes } = given;
  const at = context.clock();
  await record(context, async (tx, ledger) => {
    await makeRoom(context, tx, officer);
    await tx
      .insertInto('document_contents')
      .values({ ...key, media_type: mediaType, bytes, digest: null, finding: null, at })
      .execute();
    const { officerId: officer_id } = officer;
    await tx
      .insertInto('document_uploads')
      .values({ ...key, case_id: found.key.caseId, officer_id, title, at })
      .execute();
    const line = await ledger.add({
      event: 'document.upload-begun',
      actor: actorOf(officer),
      caseId: found.caseId,
      content: { uploadId: contentId, mediaType, bytes },
    });
    return { line, result: undefined };
  });
  return view(context.db, contentId);
}

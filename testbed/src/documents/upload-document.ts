// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { addressOf, routes } from '@samsyn/contract';
import type { UploadedDocument } from '@samsyn/contract';
import type { CaseId } from '@samsyn/terms';
import type { OfficerClient } from '../officer/officer-client.ts';
import type { LargeDocument } from './large-pdf.ts';

/**
 * Uploads a document as a browser does: begins, or goes on where it was broken off; puts the chunks
 * that are not there, at most `chunksMax` of them; has it looked through when all are.
 * @returns how many chunks were there before, and the document when it is whole
 */
export async function uploadDocument(
  officer: OfficerClient,
  caseId: CaseId,
  { title, mediaType, bytes, chunk }: LargeDocument,
  chunksMax = Number.POSITIVE_INFINITY,
): Promise<{ before: number; uploaded: UploadedDocument | undefined }> {
  const body = { title, mediaType, bytes };
  const begun = await officer.call(routes.beginUpload, { params: { caseId }, body });
  const there = new Map<number, string>(begun.chunks.map((one) => [one.index, one.digest]));
  const all = Math.ceil(bytes / begun.chunkBytes);
  let put = 0;
  for (let index = 0; index < all && put < chunksMax; index += 1) {
    const content = chunk(index);
    const digest = createHash('sha256').update(content).digest('hex');
    if (there.get(index) === digest) continue;
    const path = addressOf(routes.uploadChunk, {
      uploadId: begun.uploadId,
      chunkId: String(index),
    });
    await officer.raw('PUT', path, Buffer.from(content));
    put += 1;
  }
  const before = begun.chunks.length;
  if (before + put < all) return { before, uploaded: undefined };
  const params = { uploadId: begun.uploadId };
  return { before, uploaded: await officer.call(routes.finishUpload, { params, body: {} }) };
}

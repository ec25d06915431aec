// SPDX-License-Identifier: EUPL-1.2
import { chunkBytes } from '@samsyn/envelope';
import { SamsynError } from '@samsyn/terms';
import { keepChunk } from '../document/keep-chunk.ts';
import { findChunk } from '../document/read-chunks.ts';
import type { Officer } from '../identity/officer.ts';
import type { CaseContext } from './case-context.ts';
import { getUpload } from './uploads.ts';

/**
 * Keeps one chunk of an upload of the officer's own; the same again changes nothing.
 * @throws SamsynError `input.not-found`, `document.chunk` for one that the document does not have, or
 * that is here with other bytes
 */
export async function takeChunk(
  context: CaseContext,
  officer: Officer,
  uploadId: string,
  index: number,
  bytes: Uint8Array,
): Promise<void> {
  const upload = await getUpload(context.db, officer, uploadId);
  if (bytes.length === 0 || bytes.length !== chunkBytes(index, upload.bytes))
    throw new SamsynError('document.chunk', 'no chunk of a document of this size', 'chunkId');
  if (upload.digest === undefined && (await keepChunk(context.db, upload, index, bytes))) return;
  const kept = await findChunk(context.db, upload, index);
  if (!kept || Buffer.compare(kept, bytes) !== 0)
    throw new SamsynError('document.chunk', 'another chunk has come in its place', 'chunkId');
}

// SPDX-License-Identifier: EUPL-1.2
import { type UploadedDocument, routes } from '@samsyn/contract';
import { DocumentRef, limits } from '@samsyn/terms';
import type { Call } from './client.ts';
import { ProblemError } from './problem-error.ts';

async function digestOf(bytes: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await bytes.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Uploads a file to a case, a chunk in memory at a time; goes on where an upload of the same file was
 * broken off. `onPart` is told the part that has arrived, from 0 to 1.
 * @throws ProblemError `document.type` for a kind of file that is not taken, `input.too-large`, and
 * what the node refuses
 */
export async function uploadDocument(
  call: Call,
  caseId: string,
  file: File,
  onPart: (part: number) => void,
): Promise<UploadedDocument> {
  const mediaType = DocumentRef.shape.mediaType.safeParse(file.type);
  if (!mediaType.success || file.size === 0)
    throw new ProblemError('document.type', 0, 'not a kind of file that is taken');
  if (file.size > limits.documentBytesMax)
    throw new ProblemError('input.too-large', 0, `above ${limits.documentBytesMax} bytes`);
  const title = file.name.slice(0, limits.fieldCharsMax);
  const body = { title, mediaType: mediaType.data, bytes: file.size };
  const { uploadId, chunkBytes, chunks } = await call(routes.beginUpload, {
    params: { caseId },
    body,
  });
  const there = new Map<number, string>(chunks.map(({ index, digest }) => [index, digest]));
  for (let index = 0; index * chunkBytes < file.size; index += 1) {
    const chunk = file.slice(index * chunkBytes, (index + 1) * chunkBytes);
    if (!there.has(index) || there.get(index) !== (await digestOf(chunk))) {
      const params = { uploadId, chunkId: String(index) };
      await call(routes.uploadChunk, { params, body: chunk });
    }
    onPart(Math.min(1, ((index + 1) * chunkBytes) / file.size));
  }
  return call(routes.finishUpload, { params: { uploadId }, body: {} });
}

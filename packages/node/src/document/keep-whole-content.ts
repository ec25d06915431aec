// SPDX-License-Identifier: EUPL-1.2
import { chunkCount } from '@samsyn/envelope';
import type { DocumentRef } from '@samsyn/terms';
import { limits } from '@samsyn/terms';
import type { Tx } from '../audit/record.ts';
import type { StoreContext } from '../store/store-context.ts';
import type { ContentKey } from './content-key.ts';
import type { DocumentFinding } from './document-finding.ts';

/** A document that is small enough to be in memory, looked at before. */
export interface WholeContent extends Pick<DocumentRef, 'digest' | 'mediaType' | 'bytes'> {
  readonly content: Uint8Array;
  readonly finding: DocumentFinding;
}

/** Keeps the bytes of a document that came as a whole. */
export async function keepWholeContent(
  { clock }: StoreContext,
  tx: Tx,
  { personId, contentId }: ContentKey,
  { digest, mediaType, bytes, content, finding }: WholeContent,
): Promise<void> {
  const key = { person_id: personId, content_id: contentId };
  await tx
    .insertInto('document_contents')
    .values({ ...key, media_type: mediaType, bytes, digest, finding, at: clock() })
    .execute();
  const size = limits.documentChunkBytes;
  for (let index = 0; index < chunkCount(bytes); index += 1) {
    const chunk = content.subarray(index * size, (index + 1) * size);
    await tx
      .insertInto('document_chunks')
      .values({ ...key, chunk_index: index, content: chunk })
      .execute();
  }
}

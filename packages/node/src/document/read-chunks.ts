// SPDX-License-Identifier: EUPL-1.2
import { limits } from '@samsyn/terms';
import type { Reader } from '../audit/record.ts';
import type { ContentKey } from './content-key.ts';

/** The chunk, or undefined for one that is not here. */
export async function findChunk(
  db: Reader,
  { personId, contentId }: ContentKey,
  index: number,
): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('document_chunks')
    .select('content')
    .where('person_id', '=', personId)
    .where('content_id', '=', contentId)
    .where('chunk_index', '=', index)
    .executeTakeFirst();
  return row?.content;
}

/**
 * The bytes from the first to the one before the last, one chunk in memory at a time; all that are
 * here, where no places are given.
 */
export async function* readChunks(
  db: Reader,
  key: ContentKey,
  from = 0,
  until = Number.POSITIVE_INFINITY,
): AsyncGenerator<Uint8Array> {
  const size = limits.documentChunkBytes;
  for (let index = Math.floor(from / size); index * size < until; index += 1) {
    const chunk = await findChunk(db, key, index);
    if (!chunk) return;
    const begin = Math.max(0, from - index * size);
    yield chunk.subarray(begin, Math.min(chunk.length, until - index * size));
  }
}

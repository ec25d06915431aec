// SPDX-License-Identifier: EUPL-1.2
import type { Db } from '../store/connect.ts';
import type { ContentKey } from './content-key.ts';

/**
 * Keeps a chunk on its way, once; no line tells of it before the whole is there and looked at.
 * @returns false when one is there already
 */
export async function keepChunk(
  db: Db,
  { personId, contentId }: ContentKey,
  index: number,
  content: Uint8Array,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('document_chunks')
    .values({ person_id: personId, content_id: contentId, chunk_index: index, content })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

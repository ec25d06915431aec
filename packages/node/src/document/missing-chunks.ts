// SPDX-License-Identifier: EUPL-1.2
import { chunkCount } from '@samsyn/envelope';
import type { Reader } from '../audit/record.ts';
import type { ContentKey } from './content-key.ts';

/** How many chunks of a document are here. */
export async function countChunks(
  db: Reader,
  { personId, contentId }: ContentKey,
): Promise<number> {
  const { here } = await db
    .selectFrom('document_chunks')
    .select((eb) => eb.fn.countAll<string>().as('here'))
    .where('person_id', '=', personId)
    .where('content_id', '=', contentId)
    .executeTakeFirstOrThrow();
  return Number(here);
}

/** The chunks of a document of this size that are not here, the first one first. */
export async function missingChunks(
  db: Reader,
  { personId, contentId }: ContentKey,
  bytes: number,
): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('document_chunks')
    .select('chunk_index')
    .where('person_id', '=', personId)
    .where('content_id', '=', contentId)
    .execute();
  const here = new Set(rows.map((row) => row.chunk_index));
  return Array.from({ length: chunkCount(bytes) }, (_, index) => index).filter(
    (index) => !here.has(index),
  );
}

// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '../audit/record.ts';

/**
 * Drops contents, with their chunks and whatever points to them as on its way. One that a case has
 * taken up stays: the database would refuse.
 * @returns how many were dropped
 */
export async function dropUnclaimed(tx: Tx, contentIds: readonly string[]): Promise<number> {
  if (contentIds.length === 0) return 0;
  const dropped = await tx
    .deleteFrom('document_contents as c')
    .where('c.content_id', 'in', contentIds)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('documents as d')
            .select('d.document_id')
            .whereRef('d.person_id', '=', 'c.person_id')
            .whereRef('d.content_id', '=', 'c.content_id'),
        ),
      ),
    )
    .executeTakeFirst();
  return Number(dropped.numDeletedRows);
}

// SPDX-License-Identifier: EUPL-1.2
import type { Reader } from '../audit/record.ts';
import type { MessageOnItsWay } from './delivery-context.ts';

/** The digests of the documents that go with a message. */
export async function documentsOf(
  db: Reader,
  { personId, messageId }: MessageOnItsWay,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('message_documents')
    .select('digest')
    .where('person_id', '=', personId)
    .where('message_id', '=', messageId)
    .orderBy('digest')
    .execute();
  return rows.map((row) => row.digest);
}

// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '../audit/record.ts';
import { dropUnclaimed } from '../document/drop-unclaimed.ts';

/** What waited for a message waits no more: what the message took up stays in its case, the rest goes. */
export async function dropStaged(tx: Tx, messageId: string): Promise<void> {
  const rows = await tx
    .deleteFrom('staged_documents')
    .where('message_id', '=', messageId)
    .returning('content_id')
    .execute();
  await dropUnclaimed(
    tx,
    rows.map((row) => row.content_id),
  );
}

// SPDX-License-Identifier: EUPL-1.2
import type { Reader } from '../audit/record.ts';

/** Whether a message that came has found its end here. */
export async function hasVerdict(db: Reader, messageId: string): Promise<boolean> {
  const row = await db
    .selectFrom('messages')
    .select('message_id')
    .where('message_id', '=', messageId)
    .where('direction', '=', 'in')
    .executeTakeFirst();
  return row !== undefined;
}

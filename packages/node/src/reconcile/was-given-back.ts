// SPDX-License-Identifier: EUPL-1.2
import type { Reader } from '../audit/record.ts';

/** Whether we sent a message of this kind on a request, and have lost it. */
export async function wasGivenBack(
  db: Reader,
  kind: 'request' | 'answer',
  requestId: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('given_back_messages')
    .select('message_id')
    .where('request_id', '=', requestId)
    .where('kind', '=', kind)
    .where('direction', '=', 'out')
    .where('result', '=', 'accepted')
    .executeTakeFirst();
  return row !== undefined;
}

// SPDX-License-Identifier: EUPL-1.2
import { MessageStatus } from '@samsyn/contract';
import type { Reader } from '../audit/record.ts';
import type { CaseKey } from '../case/case-events.ts';

/** Messages of the case that have come and have had no effect: held, or set aside. */
export async function waitingStatuses(
  db: Reader,
  { personId, caseId }: CaseKey,
): Promise<readonly MessageStatus[]> {
  const rows = await db
    .selectFrom('waiting_messages')
    .select(['message_id', 'kind', 'state', 'at', 'tries', 'digest'])
    .where('person_id', '=', personId)
    .where('case_id', '=', caseId)
    .where('state', 'in', ['held', 'quarantined'])
    .orderBy('sequence_number')
    .execute();
  return rows.map((row) =>
    MessageStatus.parse({
      messageId: row.message_id,
      kind: row.kind,
      direction: 'in',
      state: row.state,
      at: row.at,
      attempts: row.tries,
      lastErrorCode: row.state === 'held' ? 'message.gap' : 'message.quarantined',
      digest: row.digest,
      receipt: null,
    }),
  );
}

// SPDX-License-Identifier: EUPL-1.2
import type { Reader } from '../audit/record.ts';
import type { MessageOnItsWay } from './delivery-context.ts';

export interface QueuedBytes extends MessageOnItsWay {
  readonly sealed: Uint8Array;
}

/** The message, if it is still on its way. */
export async function findOnItsWay(
  db: Reader,
  personId: string,
  messageId: string,
): Promise<QueuedBytes | undefined> {
  const row = await db
    .selectFrom('messages')
    .selectAll()
    .where('person_id', '=', personId)
    .where('message_id', '=', messageId)
    .where('direction', '=', 'out')
    .where('state', 'in', ['queued', 'retrying'])
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    personId,
    caseId: row.case_id,
    messageId,
    disclosureId: row.disclosure_id,
    kind: row.kind,
    sequenceName: row.sequence_name,
    sequenceNumber: row.sequence_number,
    digest: row.digest,
    attempts: row.attempts,
    sealed: row.sealed,
  };
}

/** Whether a message before this one in its sequence is still on its way. */
export async function waitsForEarlier(db: Reader, message: MessageOnItsWay): Promise<boolean> {
  const earlier = await db
    .selectFrom('messages')
    .select('message_id')
    .where('sequence_name', '=', message.sequenceName)
    .where('sequence_number', '<', message.sequenceNumber)
    .where('direction', '=', 'out')
    .where('state', 'in', ['queued', 'retrying'])
    .limit(1)
    .executeTakeFirst();
  return earlier !== undefined;
}

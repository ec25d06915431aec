// SPDX-License-Identifier: EUPL-1.2
import type { Reader, Tx } from '../audit/record.ts';
import { onItsWay } from '../case/on-its-way.ts';
import type { MessageOnItsWay } from './delivery-context.ts';

export interface QueuedBytes extends MessageOnItsWay {
  readonly sealed: Uint8Array;
}

/** The message that this authority sent, if it stands in one of these states. */
export async function findSent(
  db: Reader,
  personId: string,
  messageId: string,
  states: readonly string[],
): Promise<QueuedBytes | undefined> {
  const row = await db
    .selectFrom('messages')
    .selectAll()
    .where('person_id', '=', personId)
    .where('message_id', '=', messageId)
    .where('direction', '=', 'out')
    .where('state', 'in', states)
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
    state: row.state,
    at: row.at,
    attempts: row.attempts,
    ...(row.taken_back_by !== null && { takenBackBy: row.taken_back_by }),
    mayHaveArrived: row.may_have_arrived,
    sealed: row.sealed,
  };
}

/** The message, if it is still on its way. */
export async function findOnItsWay(
  db: Reader,
  personId: string,
  messageId: string,
): Promise<QueuedBytes | undefined> {
  return findSent(db, personId, messageId, onItsWay);
}

/**
 * Holds the message for this transaction.
 * @returns whether it is still on its way: another process may have settled it meanwhile
 */
export async function lockOnItsWay(tx: Tx, message: MessageOnItsWay): Promise<boolean> {
  const row = await tx
    .selectFrom('messages')
    .select('message_id')
    .where('person_id', '=', message.personId)
    .where('message_id', '=', message.messageId)
    .where('state', 'in', onItsWay)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether a message before this one in its sequence is still on its way. A stop waits for none. */
export async function waitsForEarlier(db: Reader, message: MessageOnItsWay): Promise<boolean> {
  if (message.kind === 'stop') return false;
  const earlier = await db
    .selectFrom('messages')
    .select('message_id')
    .where('sequence_name', '=', message.sequenceName)
    .where('sequence_number', '<', message.sequenceNumber)
    .where('direction', '=', 'out')
    .where('state', 'in', onItsWay)
    .limit(1)
    .executeTakeFirst();
  return earlier !== undefined;
}

/** The id of the message that stands next after this one in its sequence and waits for it. */
export async function findNext(db: Reader, message: MessageOnItsWay): Promise<string | undefined> {
  if (message.kind === 'stop') return undefined;
  const next = await db
    .selectFrom('messages')
    .select('message_id')
    .where('sequence_name', '=', message.sequenceName)
    .where('sequence_number', '>', message.sequenceNumber)
    .where('direction', '=', 'out')
    .where('state', 'in', onItsWay)
    .orderBy('sequence_number')
    .limit(1)
    .executeTakeFirst();
  return next?.message_id;
}

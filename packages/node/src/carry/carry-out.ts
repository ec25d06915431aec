// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { Digest, MessageId, isSamsynError } from '@samsyn/terms';
import { sql } from 'kysely';
import { onItsWay } from '../case/on-its-way.ts';
import type { DeliveryContext } from '../delivery/delivery-context.ts';
import { documentsOf } from '../delivery/documents-of.ts';
import { findOnItsWay } from '../delivery/load-message.ts';
import type { QueuedBytes } from '../delivery/load-message.ts';
import { pieceSealer } from '../delivery/piece-sealer.ts';
import { settle } from '../delivery/settle.ts';
import { withdraw } from '../delivery/withdraw.ts';
import { writeCarry } from './write-carry.ts';
import type { NamedRecord } from './write-carry.ts';

/** What waits for the other authority: stops first, then each sequence in its order. */
async function waiting({ db }: DeliveryContext) {
  return db
    .selectFrom('messages')
    .select(['person_id', 'message_id'])
    .where('direction', '=', 'out')
    .where('state', 'in', onItsWay)
    .orderBy(sql`kind <> 'stop'`)
    .orderBy('at')
    .orderBy('sequence_number')
    .execute();
}

/** Whether this call put it on record that the message left; another process may have settled it. */
async function markCarried(
  context: DeliveryContext,
  message: QueuedBytes,
  actor: string,
): Promise<boolean> {
  const { messageId, digest, caseId } = message;
  try {
    await settle(context, message, { may_have_arrived: true }, async (_tx, ledger) =>
      ledger.add({ event: 'message.carried', actor, caseId, content: { messageId, digest } }),
    );
    return true;
  } catch (error) {
    if (isSamsynError(error) && error.code === 'message.duplicate') return false;
    throw error;
  }
}

/**
 * Whether the message goes into the file. It is assessed again; one that may not go any more is
 * withdrawn, or, where it may have arrived before, waits until the recipient can be asked.
 */
async function mayLeave(context: DeliveryContext, message: QueuedBytes): Promise<boolean> {
  const takenBack = message.takenBackBy !== undefined;
  if (!takenBack && (await context.mayStillGo(message))) return true;
  if (!message.mayHaveArrived) await withdraw(context, message);
  return false;
}

async function* documentRecords(
  context: DeliveryContext,
  message: QueuedBytes,
): AsyncGenerator<NamedRecord> {
  for (const digest of await documentsOf(context.db, message)) {
    const { chunks, piece } = await pieceSealer(context, message, digest);
    const address = Buffer.from(`${message.messageId}${digest}`, 'latin1');
    for (let index = 0; index < chunks; index += 1)
      yield { kind: 'piece', bytes: Buffer.concat([address, await piece(index)]) };
  }
}

async function* records(context: DeliveryContext, actor: string): AsyncGenerator<NamedRecord> {
  const blocked = new Set<string>();
  for (const row of await waiting(context)) {
    const message = await findOnItsWay(context.db, row.person_id, row.message_id);
    if (!message || blocked.has(message.sequenceName)) continue;
    if (!(await mayLeave(context, message))) {
      if (message.kind !== 'stop') blocked.add(message.sequenceName);
      continue;
    }
    if (!(await markCarried(context, message, actor))) continue;
    yield* documentRecords(context, message);
    const sealedDigest = Digest.parse(createHash('sha256').update(message.sealed).digest('hex'));
    const messageId = MessageId.parse(message.messageId);
    yield { kind: 'message', bytes: message.sealed, names: { messageId, sealedDigest } };
  }
}

/**
 * The bytes of a file with all that waits for the other authority, as it would be posted. Each
 * message is assessed once more, and put on record as carried before its bytes are given out; it
 * stays in the queue until a receipt is kept, whichever way that comes.
 */
export function carryOut(context: DeliveryContext, actor: string): AsyncGenerator<Uint8Array> {
  const [sender, recipient] = [context.own.authority.id, context.peer.authority.id];
  const head = { what: 'messages', sender, recipient, at: context.clock() } as const;
  return writeCarry({ format: 'samsyn-carry/1', ...head }, records(context, actor));
}

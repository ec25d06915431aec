// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';
import { readSequence } from './incoming-sequence.ts';
import { placeInSequence } from './place-in-sequence.ts';
import type { ReceivedMessage } from './receive.ts';

/** The verdict given before on these very bytes. */
async function findVerdict({ db }: CaseContext, { message }: ReceivedMessage) {
  return db
    .selectFrom('messages as m')
    .innerJoin('receipts as r', (join) =>
      join.onRef('r.person_id', '=', 'm.person_id').onRef('r.message_id', '=', 'm.message_id'),
    )
    .select(['m.digest', 'r.signed'])
    .where('m.message_id', '=', message.messageId)
    .where('m.direction', '=', 'in')
    .where('r.side', '=', 'given')
    .executeTakeFirst();
}

async function findWaiting({ db }: CaseContext, { message }: ReceivedMessage) {
  return db
    .selectFrom('waiting_messages as w')
    .leftJoin('interim_receipts as r', (join) =>
      join
        .onRef('r.person_id', '=', 'w.person_id')
        .onRef('r.message_id', '=', 'w.message_id')
        .on('r.side', '=', 'given'),
    )
    .select(['w.digest', 'w.state', 'w.missing', 'r.signed'])
    .where('w.message_id', '=', message.messageId)
    .orderBy('r.received_at', 'desc')
    .executeTakeFirst();
}

/** Whether the message still waits, for the very numbers that were told. */
async function lacksTheSame(
  { db }: CaseContext,
  { sequence: { name, number } }: ReceivedMessage['message'],
  told: string,
): Promise<boolean> {
  const place = placeInSequence(number, await readSequence(db, name));
  return place.kind === 'waits' && place.missing.join(' ') === told;
}

/**
 * The receipt that still holds of these very bytes: a verdict always, that it is set aside until an
 * officer has acted, and that it is held for as long as the same numbers are missing.
 * @throws SamsynError `message.replay-altered` when other bytes came under its id before
 */
export async function standingWord(
  context: CaseContext,
  received: ReceivedMessage,
): Promise<Uint8Array | undefined> {
  const { message, digest } = received;
  const verdict = await findVerdict(context, received);
  const waiting = verdict ? undefined : await findWaiting(context, received);
  const found = verdict ?? waiting;
  if (found && found.digest !== digest)
    throw new SamsynError(
      'message.replay-altered',
      'a message with this id came before with other bytes',
      'messageId',
    );
  if (verdict || !waiting) return verdict?.signed;
  switch (waiting.state) {
    case 'failing':
      return undefined;
    case 'quarantined':
      return waiting.signed ?? undefined;
    case 'held':
      return (await lacksTheSame(context, message, waiting.missing))
        ? (waiting.signed ?? undefined)
        : undefined;
  }
}

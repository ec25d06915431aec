// SPDX-License-Identifier: EUPL-1.2
import { SamsynError, instantOf, limits } from '@samsyn/terms';
import { sql } from 'kysely';
import type { Ledger, Reader, Tx, WrittenLine } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { acknowledge } from './acknowledge.ts';
import type { Verdict } from './acknowledge.ts';
import { keepWaiting } from './keep-waiting.ts';
import type { ReceivedMessage } from './receive.ts';

/** @throws SamsynError `message.no-room` */
async function assertRoom(tx: Reader, { message, sealed }: ReceivedMessage): Promise<void> {
  const { all, own, bytes } = await tx
    .selectFrom('waiting_messages')
    .select((eb) => [
      eb.fn.countAll<number>().as('all'),
      eb.fn.countAll<number>().filterWhere('sequence_name', '=', message.sequence.name).as('own'),
      sql<number>`coalesce(sum(length(sealed)), 0)::bigint`.as('bytes'),
    ])
    .where('message_id', '!=', message.messageId)
    .executeTakeFirstOrThrow();
  const room =
    own < limits.heldPerSequenceMax &&
    all < limits.heldMessagesMax &&
    bytes + sealed.length <= limits.heldBytesMax;
  if (!room)
    throw new SamsynError('message.no-room', 'too many messages wait already', 'sequence.number');
}

async function dropTooOld(context: CaseContext, tx: Tx): Promise<number> {
  const oldest = instantOf(Date.parse(context.clock()) - limits.heldMessageMaxMs);
  const dropped = await tx
    .deleteFrom('waiting_messages')
    .where('state', 'in', ['held', 'failing'])
    .where('at', '<', oldest)
    .executeTakeFirst();
  return Number(dropped.numDeletedRows);
}

/**
 * Keeps a message until what it follows has come, and says which numbers are missing.
 * @throws SamsynError `message.no-room`
 */
export async function holdMessage(
  context: CaseContext,
  tx: Tx,
  ledger: Ledger,
  received: ReceivedMessage,
  missing: readonly number[],
): Promise<{ readonly line: WrittenLine; readonly result: Uint8Array }> {
  const { message, digest } = received;
  const dropped = await dropTooOld(context, tx);
  await assertRoom(tx, received);
  await keepWaiting(context, tx, received, {
    state: 'held',
    missing: missing.join(' '),
  });
  const line = await ledger.add({
    event: 'message.held',
    actor: `peer:${message.sender}`,
    caseId: message.caseId,
    content: { messageId: message.messageId, digest, missing, dropped },
  });
  const verdict: Verdict = { result: 'held', code: 'message.gap', missing: [...missing] };
  return { line, result: await acknowledge(context, tx, received, line.leafHash, verdict) };
}

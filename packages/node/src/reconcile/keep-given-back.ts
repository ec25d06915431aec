// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '../audit/record.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';
import { raiseSequence } from './raise-sequence.ts';
import type { ProvedMessage } from './take-back.ts';

async function isHere(tx: Tx, messageId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('messages')
    .select('message_id')
    .where('message_id', '=', messageId)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Keeps what was told of a message that is not here, and lets our own sequence go on after it.
 * @returns whether it was new
 */
export async function keepGivenBack(
  context: DirectoryContext,
  tx: Tx,
  { told, receipt, signed, ours }: ProvedMessage,
): Promise<boolean> {
  if (await isHere(tx, told.messageId)) return false;
  const kept = await tx
    .insertInto('given_back_messages')
    .values({
      person_id: told.personId,
      message_id: told.messageId,
      case_id: told.caseId,
      direction: ours ? 'out' : 'in',
      kind: told.kind,
      request_id: told.requestId ?? null,
      sequence_name: told.sequence.name,
      sequence_number: told.sequence.number,
      digest: receipt.digest,
      result: receipt.result,
      receipt: signed,
      at: context.clock(),
    })
    .onConflict((conflict) => conflict.columns(['person_id', 'message_id']).doNothing())
    .executeTakeFirst();
  if (ours) await raiseSequence(tx, told.sequence);
  return kept.numInsertedOrUpdatedRows === 1n;
}

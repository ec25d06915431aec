// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import type { ReceivedMessage } from './receive.ts';

/** How a message waits. */
export interface Waiting {
  readonly state: 'held' | 'failing' | 'quarantined';
  readonly tries?: number;
  readonly missing?: string;
}

/** Keeps the bytes of a message that has no end yet, or how it waits from now on. */
export async function keepWaiting(
  context: CaseContext,
  tx: Tx,
  { message, sealed, digest }: ReceivedMessage,
  waiting: Waiting,
): Promise<void> {
  await tx
    .insertInto('waiting_messages')
    .values({
      person_id: message.personId,
      message_id: message.messageId,
      case_id: message.caseId,
      kind: message.body.kind,
      disclosure_id: message.disclosureId,
      sequence_name: message.sequence.name,
      sequence_number: message.sequence.number,
      digest,
      sealed,
      at: context.clock(),
      ...waiting,
    })
    .onConflict((conflict) => conflict.columns(['person_id', 'message_id']).doUpdateSet(waiting))
    .execute();
}

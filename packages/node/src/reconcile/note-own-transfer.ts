// SPDX-License-Identifier: EUPL-1.2
import type { CaseEventKind } from '@samsyn/terms';
import type { Tx } from '../audit/record.ts';
import { addCaseEvent } from '../case/case-events.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';
import type { ProvedMessage } from './take-back.ts';

const sentEvent: Readonly<Record<string, CaseEventKind>> = {
  handover: 'handover-sent',
  return: 'return-sent',
};

/**
 * A case that we have handed over or returned is not ours, although we have lost the record of it:
 * the recipient's receipt moves it, as it did the first time (12 kap. 14 a § UtlL). Once noted, it
 * changes nothing.
 */
export async function noteOwnTransfer(
  context: DirectoryContext,
  tx: Tx,
  { told, receipt, ours }: ProvedMessage,
): Promise<void> {
  const kind = sentEvent[told.kind];
  if (!ours || kind === undefined || receipt.result !== 'accepted') return;
  const noted = await tx
    .selectFrom('case_events')
    .select('event_id')
    .where('person_id', '=', told.personId)
    .where('message_id', '=', told.messageId)
    .executeTakeFirst();
  if (noted) return;
  const { messageId } = told;
  await addCaseEvent(context, tx, told, { kind, messageId, happenedAt: receipt.receivedAt });
  await addCaseEvent(context, tx, told, {
    kind: 'receipt-verified',
    messageId,
    happenedAt: receipt.receivedAt,
    authority: receipt.sender,
  });
}

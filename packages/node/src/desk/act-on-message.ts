// SPDX-License-Identifier: EUPL-1.2
import { hasRight } from '@samsyn/casework';
import type { DeliveryRemedy, StuckMessage } from '@samsyn/contract';
import { SamsynError } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { enqueueDelivery } from '../delivery/enqueue-delivery.ts';
import { findOnItsWay, lockOnItsWay } from '../delivery/load-message.ts';
import type { QueuedBytes } from '../delivery/load-message.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { refuseQuarantined, tryQuarantined } from '../inbox/settle-quarantined.ts';
import { stuckMessages } from './stuck-messages.ts';

/** @throws SamsynError `access.forbidden`, `input.not-found` when it is not on this officer's desk */
async function getOnDesk(
  context: CaseContext,
  officer: Officer,
  messageId: string,
  remedy: DeliveryRemedy,
): Promise<StuckMessage> {
  if (!hasRight(officer.roles, 'send'))
    throw new SamsynError('access.forbidden', 'your role does not send');
  const found = (await stuckMessages(context, officer)).find((one) => one.messageId === messageId);
  if (!found?.remedies.includes(remedy))
    throw new SamsynError('input.not-found', 'no such message waits for this', 'messageId');
  return found;
}

async function getOnItsWay(context: CaseContext, messageId: string): Promise<QueuedBytes> {
  const row = await context.db
    .selectFrom('messages')
    .select('person_id')
    .where('message_id', '=', messageId)
    .where('direction', '=', 'out')
    .executeTakeFirst();
  const message = row && (await findOnItsWay(context.db, row.person_id, messageId));
  if (!message)
    throw new SamsynError('message.duplicate', 'the message has been settled', 'messageId');
  return message;
}

/**
 * An officer has a message tried now: one on its way out is assessed and posted again at once, one
 * that was set aside here is recorded again.
 * @throws SamsynError `access.forbidden`, `input.not-found`, `message.duplicate`
 */
export async function tryMessage(
  context: CaseContext,
  officer: Officer,
  messageId: string,
): Promise<void> {
  const { direction } = await getOnDesk(context, officer, messageId, 'try-now');
  if (direction === 'in') return tryQuarantined(context, messageId, actorOf(officer));
  const message = await getOnItsWay(context, messageId);
  await record(context, async (tx, ledger) => {
    await enqueueDelivery(tx, message);
    const line = await ledger.add({
      event: 'delivery.hurried',
      actor: actorOf(officer),
      caseId: message.caseId,
      content: { messageId },
    });
    return { line, result: undefined };
  });
}

/**
 * An officer takes a message back. It is withdrawn at once when it cannot have arrived, and on the
 * recipient's word when it may have; if it has, it counts as delivered.
 * @throws SamsynError `access.forbidden`, `input.not-found`, `message.duplicate`
 */
export async function withdrawMessage(
  context: CaseContext,
  officer: Officer,
  messageId: string,
  reasons: string,
): Promise<void> {
  await getOnDesk(context, officer, messageId, 'withdraw');
  const message = await getOnItsWay(context, messageId);
  await record(context, async (tx, ledger) => {
    if (!(await lockOnItsWay(tx, message)))
      throw new SamsynError('message.duplicate', 'the message has been settled', 'messageId');
    await tx
      .updateTable('messages')
      .set({ taken_back_by: officer.name, taken_back_reasons: reasons })
      .where('person_id', '=', message.personId)
      .where('message_id', '=', messageId)
      .execute();
    await enqueueDelivery(tx, message);
    const line = await ledger.add({
      event: 'delivery.taken-back',
      actor: actorOf(officer),
      caseId: message.caseId,
      content: { messageId, reasons },
    });
    return { line, result: undefined };
  });
}

/**
 * An officer refuses a message that was set aside here; the sender gets the verdict as a receipt.
 * @throws SamsynError `access.forbidden`, `input.not-found`, `message.gap`
 */
export async function refuseMessage(
  context: CaseContext,
  officer: Officer,
  messageId: string,
  reasons: string,
): Promise<void> {
  await getOnDesk(context, officer, messageId, 'refuse');
  await refuseQuarantined(context, messageId, { actor: actorOf(officer), reasons });
}

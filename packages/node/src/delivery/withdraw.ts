// SPDX-License-Identifier: EUPL-1.2
import type { CaseEventKind } from '@samsyn/terms';
import { addCaseEvent } from '../case/case-events.ts';
import type { DeliveryContext, MessageOnItsWay } from './delivery-context.ts';
import { settle } from './settle.ts';

/** What a message was to move, and does not when it does not come. */
export const withdrawnEvent: Readonly<Record<string, CaseEventKind>> = {
  handover: 'handover-withdrawn',
  return: 'return-withdrawn',
};

/** Takes a message back that has not arrived and will not: its items wait here again. */
export async function withdraw(context: DeliveryContext, message: MessageOnItsWay): Promise<void> {
  const { messageId, disclosureId, takenBackBy } = message;
  await settle(context, message, { state: 'withdrawn' }, async (tx, ledger) => {
    await context.onReturned(tx, message);
    const kind = withdrawnEvent[message.kind] ?? 'message-withdrawn';
    await addCaseEvent(context, tx, message, {
      kind,
      messageId,
      disclosureId,
      ...(takenBackBy !== undefined && { officer: takenBackBy }),
    });
    const reason =
      takenBackBy === undefined ? 'the items may not go any more' : 'an officer took it back';
    return ledger.add({
      event: 'message.withdrawn',
      actor: 'node',
      caseId: message.caseId,
      content: { messageId, disclosureId, reason },
    });
  });
}

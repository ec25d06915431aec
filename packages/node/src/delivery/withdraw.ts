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

/** Who takes a message back, and why, as the ledger says it. */
export interface Withdrawal {
  readonly actor: string;
  readonly officerName?: string;
  readonly reason: string;
}

/** By the node itself, when the law, a stay or the competence has changed. */
export const mayNotGo: Withdrawal = { actor: 'node', reason: 'the items may not go any more' };

/** Takes a message back that has not arrived and will not: its items wait here again. */
export async function withdraw(
  context: DeliveryContext,
  message: MessageOnItsWay,
  { actor, officerName, reason }: Withdrawal = mayNotGo,
): Promise<void> {
  await settle(context, message, { state: 'withdrawn' }, async (tx, ledger) => {
    await context.onReturned(tx, message);
    const { messageId, disclosureId } = message;
    const kind = withdrawnEvent[message.kind] ?? 'message-withdrawn';
    await addCaseEvent(context, tx, message, {
      kind,
      messageId,
      disclosureId,
      ...(officerName !== undefined && { officer: officerName }),
    });
    return ledger.add({
      event: 'message.withdrawn',
      actor,
      caseId: message.caseId,
      content: { messageId, disclosureId, reason },
    });
  });
}

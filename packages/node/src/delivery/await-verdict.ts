// SPDX-License-Identifier: EUPL-1.2
import type { ErrorCode } from '@samsyn/terms';
import type { Tx } from '../audit/record.ts';
import type { DeliveryContext, MessageOnItsWay } from './delivery-context.ts';
import { fillGap } from './fill-gap.ts';
import { putOff } from './put-off.ts';
import type { VerifiedReceipt } from './verified-receipt.ts';

type Interim = 'held' | 'quarantined';

const codeOf: Readonly<Record<Interim, ErrorCode>> = {
  held: 'message.gap',
  quarantined: 'message.quarantined',
};

async function keepInterim(
  tx: Tx,
  { personId, messageId }: MessageOnItsWay,
  result: Interim,
  { receipt, signed }: VerifiedReceipt,
): Promise<void> {
  await tx
    .insertInto('interim_receipts')
    .values({
      person_id: personId,
      message_id: messageId,
      side: 'held',
      result,
      signed,
      code: receipt.code ?? null,
      ledger_leaf: receipt.ledgerLeaf,
      received_at: receipt.receivedAt,
    })
    .onConflict((conflict) =>
      conflict.columns(['person_id', 'message_id', 'side', 'ledger_leaf']).doNothing(),
    )
    .execute();
}

/**
 * Keeps the recipient's signed word that a message has no verdict yet, and asks again later. Of one
 * that is held, the recipient is told which of the missing numbers were taken back.
 */
export async function awaitVerdict(
  context: DeliveryContext,
  message: MessageOnItsWay,
  verified: VerifiedReceipt,
  outcome: Interim,
): Promise<void> {
  if (outcome === 'held') await fillGap(context, message, verified.receipt);
  await putOff(context, message, {
    outcome,
    code: codeOf[outcome],
    mayHaveArrived: true,
    keep: async (tx) => keepInterim(tx, message, outcome, verified),
  });
}

// SPDX-License-Identifier: EUPL-1.2
import type { Receipt } from '@samsyn/terms';
import type { DeliveryContext, MessageOnItsWay } from './delivery-context.ts';
import { recall } from './recall.ts';

/**
 * Tells the recipient which of the numbers it misses were taken back, or refused by itself before it
 * lost them: it need not wait for them.
 */
export async function fillGap(
  context: DeliveryContext,
  { sequenceName }: Pick<MessageOnItsWay, 'sequenceName'>,
  { missing = [] }: Receipt,
): Promise<void> {
  if (missing.length === 0) return;
  const rows = await context.db
    .selectFrom('messages')
    .select(['message_id', 'sequence_number', 'digest'])
    .where('sequence_name', '=', sequenceName)
    .where('sequence_number', 'in', missing)
    .where('direction', '=', 'out')
    .where('state', 'in', ['withdrawn', 'refused'])
    .orderBy('sequence_number')
    .execute();
  for (const row of rows) {
    const { message_id: messageId, sequence_number: sequenceNumber, digest } = row;
    // Without an answer it is told at the next attempt.
    await recall(context, { messageId, digest, sequenceName, sequenceNumber });
  }
}

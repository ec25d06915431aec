// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '../audit/record.ts';
import type { MessageOnItsWay } from './delivery-context.ts';
import { enqueue } from './enqueue.ts';

/** Queues the next attempt to deliver a message, at once; the messages of a sequence one at a time. */
export async function enqueueDelivery(
  tx: Tx,
  {
    personId,
    messageId,
    sequenceName,
  }: Pick<MessageOnItsWay, 'personId' | 'messageId' | 'sequenceName'>,
): Promise<void> {
  await enqueue(
    tx,
    'deliver',
    { personId, messageId },
    { queue: sequenceName, key: `message:${messageId}` },
  );
}

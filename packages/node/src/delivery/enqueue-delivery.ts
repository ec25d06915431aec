// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '../audit/record.ts';
import type { MessageOnItsWay } from './delivery-context.ts';
import { enqueue } from './enqueue.ts';
import { laneOf } from './lane-of.ts';

/**
 * Queues the next attempt to deliver a message, at once when nothing else is said; the messages of a
 * sequence one at a time. A stop goes in a lane of its own and stands behind nothing.
 */
export async function enqueueDelivery(
  tx: Tx,
  {
    personId,
    messageId,
    kind,
    sequenceName,
  }: Pick<MessageOnItsWay, 'personId' | 'messageId' | 'kind' | 'sequenceName'>,
  delayMs = 0,
): Promise<void> {
  const payload = { personId, messageId };
  const key = `message:${messageId}`;
  if (kind === 'stop') return enqueue(tx, 'deliver-stop', payload, { queue: null, key, delayMs });
  await enqueue(tx, 'deliver', payload, { queue: laneOf(sequenceName), key, delayMs });
}

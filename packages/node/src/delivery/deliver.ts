// SPDX-License-Identifier: EUPL-1.2
import type { DeliveryContext } from './delivery-context.ts';
import { heed } from './heed.ts';
import { findOnItsWay, waitsForEarlier } from './load-message.ts';
import { postMessage } from './post-message.ts';
import { putOff } from './put-off.ts';
import { recall } from './recall.ts';
import { withdraw } from './withdraw.ts';

/**
 * One attempt to deliver a queued message. It is assessed again first, and withdrawn on the record
 * when the law, a stay or the competence has changed, or an officer has taken it back; one that may have arrived already only on the
 * recipient's word. Delivered means: a verified receipt is kept. What settles nothing is on the
 * record with the next attempt, queued by the retry policy. A message that waits for an earlier one
 * of its sequence is queued anew when that one is settled.
 * @param starts how often the job has been started, this time included: a start without a recorded
 * outcome was cut off, and may have sent the message
 */
export async function deliver(
  context: DeliveryContext,
  { personId, messageId }: { readonly personId: string; readonly messageId: string },
  starts: number,
): Promise<void> {
  const message = await findOnItsWay(context.db, personId, messageId);
  if (!message) return;
  const takenBack = message.takenBackBy !== undefined;
  if (!takenBack && (await waitsForEarlier(context.db, message))) return;
  const mayHaveArrived = message.mayHaveArrived || starts > 1;
  const mayGo = !takenBack && (await context.mayStillGo(message));
  if (!mayGo && !mayHaveArrived) return withdraw(context, message);
  const attempt = mayGo ? await postMessage(context, message) : await recall(context, message);
  switch (attempt.kind) {
    case 'recalled':
      return withdraw(context, message);
    case 'receipt':
      return heed(context, message, attempt);
    case 'busy':
      return putOff(context, message, { ...attempt, outcome: 'busy', mayHaveArrived });
    case 'failed': {
      const unclear = mayHaveArrived || attempt.mayHaveArrived;
      return putOff(context, message, {
        outcome: attempt.code === 'runtime.delivery-failed' ? 'unanswered' : 'refused',
        code: attempt.code,
        mayHaveArrived: unclear,
      });
    }
  }
}

// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { Ledger, Tx, WrittenLine } from '../audit/record.ts';
import type { DeliveryContext, MessageOnItsWay } from './delivery-context.ts';
import { enqueueDelivery } from './enqueue-delivery.ts';
import { findNext, lockOnItsWay } from './load-message.ts';

/** Where a message comes to stand. `failed` is no end: it is tried on, and visible until it arrives. */
export interface NewStanding {
  /** As it is, when left out. */
  readonly state?:
    'retrying' | 'failed' | 'held' | 'quarantined' | 'delivered' | 'refused' | 'withdrawn';
  readonly attempts?: number;
  readonly last_error?: string | null;
  readonly may_have_arrived?: boolean;
}

/** Where it stands, and in how long it is tried again when that is not its end. */
type Settling = NewStanding & { readonly againInMs?: number };

const ends: ReadonlySet<NewStanding['state']> = new Set(['delivered', 'refused', 'withdrawn']);

/**
 * Gives a message its new standing together with the work that belongs to it. Its own next attempt,
 * or at its end the next message of its sequence, which has waited for it, is queued in the same
 * transaction.
 * @throws SamsynError `message.duplicate` when another process has settled it meanwhile
 */
export async function settle(
  context: DeliveryContext,
  message: MessageOnItsWay,
  { againInMs, ...standing }: Settling,
  work: (tx: Tx, ledger: Ledger) => Promise<WrittenLine>,
): Promise<void> {
  await record(context, async (tx, ledger) => {
    if (!(await lockOnItsWay(tx, message)))
      throw new SamsynError('message.duplicate', 'the message has been settled', 'messageId');
    await tx
      .updateTable('messages')
      .set(standing)
      .where('person_id', '=', message.personId)
      .where('message_id', '=', message.messageId)
      .execute();
    const line = await work(tx, ledger);
    const next = ends.has(standing.state) ? await findNext(tx, message) : undefined;
    if (next !== undefined) await enqueueDelivery(tx, { ...message, messageId: next });
    if (againInMs !== undefined) await enqueueDelivery(tx, message, againInMs);
    return { line, result: undefined };
  });
}

// SPDX-License-Identifier: EUPL-1.2
import { verifyReceipt } from '@samsyn/envelope';
import { isSamsynError } from '@samsyn/terms';
import { recordOnly } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import type { DeliveryContext } from '../delivery/delivery-context.ts';
import { heed } from '../delivery/heed.ts';
import { findOnItsWay } from '../delivery/load-message.ts';
import type { QueuedBytes } from '../delivery/load-message.ts';
import { verifiedReceipt } from '../delivery/verified-receipt.ts';
import { assertForUs } from './carry-in.ts';
import { CarriedRefusal, parseCarried } from './carry-record.ts';
import { carriedRecords, checkCarry } from './read-carry.ts';
import type { CarryFile } from './read-carry.ts';

/** What a file of receipts brought. */
export interface TakenReceipts {
  /** Messages that have found their end, or are known to wait there. */
  readonly heeded: number;
  /** Receipts for messages that had found their end before. */
  readonly known: number;
  /** Receipts that are not good. */
  readonly unfit: number;
  readonly refusals: readonly CarriedRefusal[];
}

async function waitingFor(
  { db }: DeliveryContext,
  messageId: string,
): Promise<QueuedBytes | undefined> {
  const row = await db
    .selectFrom('messages')
    .select('person_id')
    .where('message_id', '=', messageId)
    .where('direction', '=', 'out')
    .executeTakeFirst();
  return row && findOnItsWay(db, row.person_id, messageId);
}

async function take(
  context: DeliveryContext,
  signed: Uint8Array,
): Promise<'heeded' | 'known' | 'unfit'> {
  try {
    const { messageId } = await verifyReceipt(signed, context.peer.keys);
    const message = await waitingFor(context, messageId);
    if (!message) return 'known';
    await heed(context, message, await verifiedReceipt(context, message, signed));
    return 'heeded';
  } catch (error) {
    if (!isSamsynError(error)) throw error;
    return error.code === 'message.duplicate' ? 'known' : 'unfit';
  }
}

/**
 * Takes in the receipts that came back: each verified as one that came over the network is, and with
 * the same effect. A receipt for what has found its end already changes nothing.
 * @throws SamsynError `carry.damaged`, `message.schema`, `message.wrong-sender`, `message.wrong-recipient`
 */
export async function carryReceipts(
  context: DeliveryContext & CaseContext,
  file: CarryFile,
  actor: string,
): Promise<TakenReceipts> {
  const { head } = await checkCarry(file);
  assertForUs(context, head, 'receipts');
  const count = { heeded: 0, known: 0, unfit: 0 };
  const refusals: CarriedRefusal[] = [];
  for await (const { kind, bytes } of carriedRecords(file)) {
    if (kind === 'receipt') count[await take(context, bytes)] += 1;
    if (kind === 'refusal') refusals.push(parseCarried(CarriedRefusal, bytes, 'refusal'));
  }
  const content = { ...count, refusals: refusals.length };
  await recordOnly(context, { event: 'carry.receipts-taken', actor, content });
  return { ...count, refusals };
}

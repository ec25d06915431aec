// SPDX-License-Identifier: EUPL-1.2
import { SamsynError, isSamsynError } from '@samsyn/terms';
import type { ErrorCode } from '@samsyn/terms';
import { agreedCatalogue } from '../agreement/agreed-catalogue.ts';
import { record } from '../audit/record.ts';
import type { Ledger, Tx } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { loadCase } from '../case/load-case.ts';
import { watchClocks } from '../custody/watch-clocks.ts';
import { applyMessage } from './apply-message.ts';
import { checkItems } from './check-items.ts';
import { claimDocuments } from './claim-documents.ts';
import { hasVerdict } from './has-verdict.ts';
import { holdMessage } from './hold-message.ts';
import { lockSequence, settleNumber } from './incoming-sequence.ts';
import { isMachineFault } from './is-machine-fault.ts';
import { lockMessage } from './lock-message.ts';
import { placeInSequence } from './place-in-sequence.ts';
import type { ReceivedMessage } from './receive.ts';
import { recordVerdict } from './record-verdict.ts';
import type { FinalVerdict } from './record-verdict.ts';
import { setAside } from './set-aside.ts';

/** Faults that are no verdict on the message: the sender mends them, or asks again later. */
const noVerdict: ReadonlySet<ErrorCode> = new Set([
  'message.case-not-come',
  'message.document-missing',
  'message.duplicate',
  'message.no-room',
  'message.sequence',
]);

function numberTaken(): SamsynError {
  return new SamsynError(
    'message.sequence',
    'another message came with this number of the sequence',
    'sequence.number',
  );
}

/** @throws SamsynError `message.sequence` when another message has the number, or waits under it */
async function assertOwnNumber({ db }: CaseContext, { message }: ReceivedMessage): Promise<void> {
  const { name, number } = message.sequence;
  const taken = await db
    .selectFrom('messages')
    .select('message_id')
    .where('sequence_name', '=', name)
    .where('sequence_number', '=', number)
    .where('message_id', '!=', message.messageId)
    .where('direction', '=', 'in')
    .unionAll(
      db
        .selectFrom('waiting_messages')
        .select('message_id')
        .where('sequence_name', '=', name)
        .where('sequence_number', '=', number)
        .where('message_id', '!=', message.messageId),
    )
    .executeTakeFirst();
  if (taken) throw numberTaken();
}

/** @throws SamsynError `message.duplicate` when another transaction has just given it its verdict */
async function lockNew(tx: Tx, { message }: ReceivedMessage): Promise<void> {
  await lockMessage(tx, message.messageId);
  if (await hasVerdict(tx, message.messageId))
    throw new SamsynError('message.duplicate', 'it has its verdict', 'messageId');
}

/** @throws SamsynError `message.recalled` when the sender took the message back before it came */
async function assertNotRecalled(tx: Tx, { message }: ReceivedMessage): Promise<void> {
  const recalled = await tx
    .selectFrom('recalled_messages')
    .select('message_id')
    .where('message_id', '=', message.messageId)
    .executeTakeFirst();
  if (recalled)
    throw new SamsynError('message.recalled', 'the sender has taken it back', 'messageId');
}

async function applyWhole(context: CaseContext, tx: Tx, { message }: ReceivedMessage) {
  checkItems(
    context,
    await agreedCatalogue(context, tx, message.catalogueHash),
    message.body.items,
    { ofStops: message.body.kind === 'stop' },
  );
  const documents = await claimDocuments(tx, message);
  await applyMessage(context, tx, message, documents);
  await watchClocks(context, tx, await loadCase(tx, message.caseId));
}

/** Gives the message its end when it is next in its sequence, and holds it when it is not. */
async function inOrder(
  context: CaseContext,
  tx: Tx,
  ledger: Ledger,
  received: ReceivedMessage,
  end: () => Promise<FinalVerdict>,
) {
  const { sequence, body } = received.message;
  // A stop needs no predecessor.
  if (body.kind === 'stop') return recordVerdict(context, tx, ledger, received, await end());
  const sequenced = await lockSequence(tx, sequence.name);
  const place = placeInSequence(sequence.number, sequenced);
  switch (place.kind) {
    case 'settled':
      throw numberTaken();
    case 'waits':
      return holdMessage(context, tx, ledger, received, place.missing);
    case 'next': {
      const verdict = await end();
      await settleNumber(tx, sequence, sequenced);
      return recordVerdict(context, tx, ledger, received, verdict);
    }
  }
}

async function apply(context: CaseContext, received: ReceivedMessage): Promise<Uint8Array> {
  return record(context, async (tx, ledger) => {
    await lockNew(tx, received);
    await assertNotRecalled(tx, received);
    return inOrder(context, tx, ledger, received, async () => {
      await applyWhole(context, tx, received);
      return { result: 'accepted' };
    });
  });
}

async function reject(
  context: CaseContext,
  received: ReceivedMessage,
  code: ErrorCode,
): Promise<Uint8Array> {
  const verdict = { result: 'rejected', code } as const;
  return record(context, async (tx, ledger) => {
    await lockNew(tx, received);
    // The number of one that was taken back has found its end with that.
    if (code === 'message.recalled') return recordVerdict(context, tx, ledger, received, verdict);
    return inOrder(context, tx, ledger, received, async () => verdict);
  });
}

async function judged(context: CaseContext, received: ReceivedMessage): Promise<Uint8Array> {
  try {
    return await apply(context, received);
  } catch (error) {
    if (!isSamsynError(error) || noVerdict.has(error.code)) throw error;
    return reject(context, received, error.code);
  }
}

/**
 * One try to give a message that has no verdict its end: applied when it is next in its sequence,
 * held when it is not, rejected with its code, or set aside when it fails unforeseen too often.
 * @returns the signed receipt
 * @throws SamsynError `message.sequence`, `message.document-missing`, `message.case-not-come`,
 * `message.duplicate`, `message.no-room`, `runtime.internal`; any error of the machine as it came
 */
export async function recordNew(
  context: CaseContext,
  received: ReceivedMessage,
): Promise<Uint8Array> {
  await assertOwnNumber(context, received);
  try {
    return await judged(context, received);
  } catch (error) {
    if (isSamsynError(error) || isMachineFault(error)) throw error;
    return setAside(context, received, error);
  }
}

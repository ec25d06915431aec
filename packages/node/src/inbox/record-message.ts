// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { SamsynError, isSamsynError } from '@samsyn/terms';
import { agreedCatalogue } from '../agreement/agreed-catalogue.ts';
import { record } from '../audit/record.ts';
import type { Ledger, Tx } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { acknowledge } from './acknowledge.ts';
import type { Verdict } from './acknowledge.ts';
import { loadCase } from '../case/load-case.ts';
import { watchClocks } from '../custody/watch-clocks.ts';
import { applyMessage } from './apply-message.ts';
import { checkItems } from './check-items.ts';
import { claimDocuments } from './claim-documents.ts';
import { lockMessage } from './lock-message.ts';
import type { ReceivedMessage } from './receive.ts';

/** The receipt given before for these very bytes; the same message with other bytes is refused. */
async function earlierReceipt(context: CaseContext, { message, digest }: ReceivedMessage) {
  const seen = await context.db
    .selectFrom('messages as m')
    .innerJoin('receipts as r', (join) =>
      join.onRef('r.person_id', '=', 'm.person_id').onRef('r.message_id', '=', 'm.message_id'),
    )
    .select(['m.digest', 'r.signed'])
    .where('m.message_id', '=', message.messageId)
    .where('m.direction', '=', 'in')
    .where('r.side', '=', 'given')
    .executeTakeFirst();
  if (seen && seen.digest !== digest) {
    throw new SamsynError(
      'message.replay-altered',
      'a message with this id came before with other bytes',
      'messageId',
    );
  }
  return seen?.signed;
}

async function keep(
  tx: Tx,
  { message, sealed, digest }: ReceivedMessage,
  verdict: Verdict,
  at: string,
) {
  await tx
    .insertInto('messages')
    .values({
      person_id: message.personId,
      message_id: message.messageId,
      case_id: message.caseId,
      direction: 'in',
      kind: message.body.kind,
      disclosure_id: message.disclosureId,
      sequence_name: message.sequence.name,
      sequence_number: message.sequence.number,
      digest,
      sealed,
      sealed_own: null,
      sealed_digest: createHash('sha256').update(sealed).digest('hex'),
      state: verdict.result === 'accepted' ? 'received' : 'refused',
      last_error: verdict.code ?? null,
      at,
    })
    .execute();
}

async function close(
  context: CaseContext,
  tx: Tx,
  ledger: Ledger,
  received: ReceivedMessage,
  verdict: Verdict,
) {
  const { message, digest } = received;
  await keep(tx, received, verdict, context.clock());
  await tx.deleteFrom('staged_documents').where('message_id', '=', message.messageId).execute();
  const line = await ledger.add({
    event: verdict.result === 'accepted' ? 'message.received' : 'message.rejected',
    actor: `peer:${message.sender}`,
    caseId: message.caseId,
    content: {
      messageId: message.messageId,
      digest,
      kind: message.body.kind,
      items: message.body.items.map(({ item }) => item),
      code: verdict.code ?? null,
    },
  });
  return { line, result: await acknowledge(context, tx, received, line.leafHash, verdict) };
}

/** Faults that the sender mends by sending again; they are no verdict on the message. */
function isPassing(error: unknown): boolean {
  return (
    !isSamsynError(error) ||
    error.code === 'message.document-missing' ||
    error.code === 'message.case-not-come'
  );
}

/** @throws SamsynError `message.sequence` when another message has had the number */
async function assertOwnNumber(context: CaseContext, { message }: ReceivedMessage): Promise<void> {
  const taken = await context.db
    .selectFrom('messages')
    .select('message_id')
    .where('sequence_name', '=', message.sequence.name)
    .where('sequence_number', '=', message.sequence.number)
    .where('message_id', '!=', message.messageId)
    .where('direction', '=', 'in')
    .executeTakeFirst();
  if (taken) {
    throw new SamsynError(
      'message.sequence',
      'another message came with this number of the sequence',
      'sequence.number',
    );
  }
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

async function recordNew(context: CaseContext, received: ReceivedMessage): Promise<Uint8Array> {
  await assertOwnNumber(context, received);
  try {
    return await record(context, async (tx, ledger) => {
      await lockMessage(tx, received.message.messageId);
      await assertNotRecalled(tx, received);
      const { catalogueHash, body } = received.message;
      checkItems(context, await agreedCatalogue(context, tx, catalogueHash), body.items);
      const documents = await claimDocuments(context, tx, received.message);
      await applyMessage(context, tx, received.message, documents);
      await watchClocks(context, tx, await loadCase(tx, received.message.caseId));
      return close(context, tx, ledger, received, { result: 'accepted' });
    });
  } catch (error) {
    if (isPassing(error) || !isSamsynError(error)) throw error;
    const verdict = { result: 'rejected', code: error.code } as const;
    return record(context, async (tx, ledger) => close(context, tx, ledger, received, verdict));
  }
}

/**
 * Keeps the received bytes, applies them to the case, adds the ledger line and gives the receipt,
 * all in one transaction. The same bytes again, also at the same moment, change nothing and get the
 * same receipt. What cannot be applied is kept and rejected with its code, on the record.
 * @returns the signed receipt
 * @throws SamsynError `message.replay-altered`, `message.sequence`, `message.document-missing`,
 * `message.case-not-come`
 */
export async function recordMessage(
  context: CaseContext,
  received: ReceivedMessage,
): Promise<Uint8Array> {
  const earlier = await earlierReceipt(context, received);
  if (earlier) return earlier;
  try {
    return await recordNew(context, received);
  } catch (error) {
    const meanwhile = await earlierReceipt(context, received);
    if (meanwhile) return meanwhile;
    throw error;
  }
}

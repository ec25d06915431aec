// SPDX-License-Identifier: EUPL-1.2
import { open, seal, verifyGivenBack, verifyReceipt } from '@samsyn/envelope';
import { CaseId, SamsynError } from '@samsyn/terms';
import type { GivenBackAnswer, GivenBackMessage, Receipt } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { Tx, WrittenLine } from '../audit/record.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';
import { assertFromPeer } from './assert-from-peer.ts';
import { keepGivenBack } from './keep-given-back.ts';
import { noteOwnTransfer } from './note-own-transfer.ts';

/** A message told, with the receipt that proves it. */
export interface ProvedMessage {
  readonly told: GivenBackMessage;
  readonly receipt: Receipt;
  readonly signed: Uint8Array;
  /** We sent it. */
  readonly ours: boolean;
}

/** @throws SamsynError `envelope.*` for a receipt that is not that of the message */
async function prove(context: DirectoryContext, told: GivenBackMessage): Promise<ProvedMessage> {
  const own = context.own.authority.id;
  const peer = context.peer.authority.id;
  const ours = told.from === own;
  const signed = new TextEncoder().encode(told.receipt);
  const keys = ours
    ? context.peer.keysAt(told.receivedAt)
    : context.own.publicKeysAt(told.receivedAt);
  const receipt = await verifyReceipt(signed, keys);
  const fits =
    receipt.messageId === told.messageId &&
    receipt.receivedAt === told.receivedAt &&
    receipt.sender === (ours ? peer : own) &&
    receipt.recipient === told.from &&
    told.sequence.name.endsWith(`:${told.from}`);
  if (!fits) throw new SamsynError('envelope.malformed', 'a receipt for something else', 'receipt');
  return { told, receipt, signed, ours };
}

async function casesHere(
  tx: Tx,
  messages: readonly GivenBackMessage[],
): Promise<readonly CaseId[]> {
  const rows = await tx
    .selectFrom('cases')
    .select('case_id')
    .where(
      'case_id',
      'in',
      messages.map(({ caseId }) => caseId),
    )
    .execute();
  return rows.map((row) => CaseId.parse(row.case_id));
}

/**
 * Takes what the peer tells of messages that we have lost, each proved by its receipt: what we sent is
 * known again by its number and its receipt, and our sequences go on after it; what we received, by
 * the word that we gave. The content is not in it. Told again, it changes nothing.
 * @returns the sealed answer: which of the cases are here
 * @throws SamsynError `envelope.*`, `message.*`; then nothing of the statement is kept
 */
export async function takeBack(context: DirectoryContext, sealed: Uint8Array): Promise<Uint8Array> {
  const opened = await open(sealed, context.own.keys);
  const statement = await verifyGivenBack(opened.signed, context.peer.keys);
  assertFromPeer(context, statement, opened.sender);
  const proved = await Promise.all(statement.messages.map(async (told) => prove(context, told)));
  const answer = await record(
    context,
    async (tx, ledger): Promise<{ line: WrittenLine; result: GivenBackAnswer }> => {
      const here = await casesHere(tx, statement.messages);
      const kept: string[] = [];
      for (const message of proved)
        if (await keepGivenBack(context, tx, message)) kept.push(message.told.messageId);
      for (const message of proved)
        if (here.includes(message.told.caseId)) await noteOwnTransfer(context, tx, message);
      const line = await ledger.add({
        event: 'resync.given-back',
        actor: `peer:${statement.sender}`,
        content: { runId: statement.runId, messages: kept },
      });
      return { line, result: { here: [...here] } };
    },
  );
  const sender = context.own.authority.id;
  const recipient = context.peer.authority.id;
  const bytes = new TextEncoder().encode(JSON.stringify(answer));
  return seal(bytes, context.peer.keys, { sender, recipient });
}

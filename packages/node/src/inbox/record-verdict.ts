// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { Ledger, Tx, WrittenLine } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { acknowledge } from './acknowledge.ts';
import type { Verdict } from './acknowledge.ts';
import { dropStaged } from './drop-staged.ts';
import type { ReceivedMessage } from './receive.ts';

/** A verdict is the end of a message here: it is applied, or will never be. */
export type FinalVerdict = Extract<Verdict, { readonly result: 'accepted' | 'rejected' }>;

async function keep(
  tx: Tx,
  { message, sealed, digest }: ReceivedMessage,
  verdict: FinalVerdict,
  at: string,
): Promise<void> {
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
      last_error: verdict.result === 'rejected' ? verdict.code : null,
      at,
    })
    .execute();
}

/** The officer who gave the verdict in the node's place, and why. */
export interface Judge {
  readonly actor: string;
  readonly reasons: string;
}

/**
 * Keeps the bytes with the verdict on them, its ledger line and the receipt; what waited for the
 * message is cleared away.
 */
export async function recordVerdict(
  context: CaseContext,
  tx: Tx,
  ledger: Ledger,
  received: ReceivedMessage,
  verdict: FinalVerdict,
  judge?: Judge,
): Promise<{ readonly line: WrittenLine; readonly result: Uint8Array }> {
  const { message, digest } = received;
  await keep(tx, received, verdict, context.clock());
  await dropStaged(tx, message.messageId);
  await tx.deleteFrom('waiting_messages').where('message_id', '=', message.messageId).execute();
  const line = await ledger.add({
    event: verdict.result === 'accepted' ? 'message.received' : 'message.rejected',
    actor: judge?.actor ?? `peer:${message.sender}`,
    caseId: message.caseId,
    content: {
      messageId: message.messageId,
      digest,
      kind: message.body.kind,
      items: message.body.items.map(({ item }) => item),
      code: verdict.result === 'rejected' ? verdict.code : null,
      ...(judge && { reasons: judge.reasons }),
    },
  });
  return { line, result: await acknowledge(context, tx, received, line.leafHash, verdict) };
}

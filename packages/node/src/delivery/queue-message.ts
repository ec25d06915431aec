// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { sealMessage, signMessage } from '@samsyn/envelope';
import {
  CaseId,
  Digest,
  DisclosureId,
  MessageId,
  PersonId,
  sequenceName,
  suite,
} from '@samsyn/terms';
import type { CaseMessage, MessageBody, PlainDate } from '@samsyn/terms';
import { sql } from 'kysely';
import type { Tx } from '../audit/record.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';
import { enqueueDelivery } from './enqueue-delivery.ts';

export interface OutgoingMessage {
  readonly personId: string;
  readonly caseId: string;
  readonly disclosureId: string;
  readonly lawDate: PlainDate;
  readonly catalogueHash: Digest;
  readonly ruleSetHash: Digest;
  readonly body: MessageBody;
}

export interface QueuedMessage {
  readonly messageId: MessageId;
  /** SHA-256 of the signed bytes. */
  readonly digest: Digest;
  readonly sequenceNumber: number;
}

function sha256(bytes: Uint8Array): Digest {
  return Digest.parse(createHash('sha256').update(bytes).digest('hex'));
}

async function nextNumber(tx: Tx, name: string): Promise<number> {
  const row = await tx
    .insertInto('sequences')
    .values({ name, last: 1 })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet({ last: sql`sequences.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return row.last;
}

function documentsIn(body: MessageBody): readonly Digest[] {
  return [
    ...new Set(
      body.items.flatMap((item) => item.entries.flatMap((entry) => entry.document?.digest ?? [])),
    ),
  ];
}

/**
 * Signs, then seals (to the recipient, and a copy to ourselves), keeps and queues a message, all in
 * the caller's transaction: it goes out if and only if the decision behind it is durable.
 */
export async function queueMessage(
  context: DirectoryContext,
  tx: Tx,
  out: OutgoingMessage,
): Promise<QueuedMessage> {
  const messageId = MessageId.parse(context.newId());
  const sender = context.own.authority.id;
  const recipient = context.peer.authority.id;
  const personId = PersonId.parse(out.personId);
  const caseId = CaseId.parse(out.caseId);
  const { kind } = out.body;
  const name = sequenceName(kind, { personId, caseId, sender });
  const number = await nextNumber(tx, name);
  const message: CaseMessage = {
    version: 1,
    suite,
    messageId,
    sender,
    recipient,
    personId,
    caseId,
    disclosureId: DisclosureId.parse(out.disclosureId),
    sequence: { name, number },
    sentAt: context.clock(),
    lawDate: out.lawDate,
    catalogueHash: out.catalogueHash,
    ruleSetHash: out.ruleSetHash,
    body: out.body,
  };
  const signed = await signMessage(message, context.own.keys, context.randomBytes);
  const digest = sha256(signed.signed);
  const sealed = await sealMessage(signed, context.peer.keys, { sender, recipient });
  await tx
    .insertInto('messages')
    .values({
      person_id: out.personId,
      message_id: messageId,
      case_id: out.caseId,
      direction: 'out',
      kind,
      disclosure_id: out.disclosureId,
      sequence_name: name,
      sequence_number: number,
      digest,
      sealed,
      sealed_digest: sha256(sealed),
      sealed_own: await sealMessage(signed, context.own.publicKeys, { sender, recipient: sender }),
      state: 'queued',
      last_error: null,
      at: message.sentAt,
    })
    .execute();
  const documents = documentsIn(out.body);
  if (documents.length > 0) {
    await tx
      .insertInto('message_documents')
      .values(
        documents.map((document) => ({
          person_id: out.personId,
          message_id: messageId,
          digest: document,
        })),
      )
      .execute();
  }
  await enqueueDelivery(tx, { personId, messageId, kind, sequenceName: name });
  return { messageId, digest, sequenceNumber: number };
}

// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { openMessage, verifyMessage } from '@samsyn/envelope';
import { Digest, SamsynError, sequenceName } from '@samsyn/terms';
import type { CaseMessage } from '@samsyn/terms';
import type { DirectoryContext } from '../directory/directory-context.ts';

/** A message that was opened and whose signatures, each by itself, are the sender's. */
export interface ReceivedMessage {
  readonly message: CaseMessage;
  /** The bytes as they came, to be kept as they are. */
  readonly sealed: Uint8Array;
  /** SHA-256 of the signed bytes inside. */
  readonly digest: Digest;
}

function assertAddressed(
  context: DirectoryContext,
  message: CaseMessage,
  routed: { sender: string; recipient: string },
): void {
  const sender = context.peer.authority.id;
  const recipient = context.own.authority.id;
  if (message.sender !== sender || routed.sender !== sender) {
    throw new SamsynError(
      'message.wrong-sender',
      'the signed sender is not the authority that signed',
      'sender',
    );
  }
  if (message.recipient !== recipient || routed.recipient !== recipient) {
    throw new SamsynError(
      'message.wrong-recipient',
      'the message is signed for another authority',
      'recipient',
    );
  }
  if (message.sequence.name !== sequenceName(message.body.kind, message)) {
    throw new SamsynError(
      'message.schema',
      'the sequence is not that of this kind, case and sender',
      'sequence.name',
    );
  }
}

/**
 * Opens what came, verifies both signatures with the directory's keys of the sender, and checks that
 * sender, recipient and sequence inside the signed bytes are the right ones. Keeps nothing.
 * @param kind the only kind that may come this way, when there is one
 * @throws SamsynError `envelope.*`, `message.schema`, `message.wrong-sender`, `message.wrong-recipient`
 */
export async function receive(
  context: DirectoryContext,
  sealed: Uint8Array,
  kind?: CaseMessage['body']['kind'],
): Promise<ReceivedMessage> {
  const opened = await openMessage(sealed, context.own.keys);
  if (opened.sender !== context.peer.authority.id) {
    throw new SamsynError('envelope.unknown-sender', 'no agreement with this sender', 'sender');
  }
  const message = await verifyMessage(opened, context.peer.keys);
  assertAddressed(context, message, opened);
  if (kind !== undefined && message.body.kind !== kind)
    throw new SamsynError('message.schema', `only a ${kind} comes this way`, 'body.kind');
  return {
    message,
    sealed,
    digest: Digest.parse(createHash('sha256').update(opened.signed).digest('hex')),
  };
}

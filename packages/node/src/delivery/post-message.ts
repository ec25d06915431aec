// SPDX-License-Identifier: EUPL-1.2
import { sealDocument, verifyReceipt } from '@samsyn/envelope';
import { Digest, ErrorCode, SamsynError } from '@samsyn/terms';
import type { Receipt } from '@samsyn/terms';
import { readDocument } from '../case/documents.ts';
import type { DeliveryContext } from './delivery-context.ts';
import type { QueuedBytes } from './load-message.ts';
import type { PeerAnswer } from './peer-client.ts';

/** The code in a problem document, when the answer is one. */
function codeIn({ body, status }: PeerAnswer): ErrorCode {
  try {
    const problem: unknown = JSON.parse(new TextDecoder().decode(body));
    const code =
      typeof problem === 'object' && problem !== null && 'code' in problem
        ? problem.code
        : undefined;
    const parsed = ErrorCode.safeParse(code);
    if (parsed.success) return parsed.data;
  } catch {
    return 'runtime.delivery-failed';
  }
  return status === 413 ? 'input.too-large' : 'runtime.delivery-failed';
}

function assertTaken(answer: PeerAnswer): void {
  if (answer.status >= 200 && answer.status < 300) return;
  throw new SamsynError(codeIn(answer), `the other authority answered ${answer.status}`, 'peer');
}

async function postDocuments(context: DeliveryContext, message: QueuedBytes): Promise<void> {
  const rows = await context.db
    .selectFrom('message_documents')
    .select('digest')
    .where('person_id', '=', message.personId)
    .where('message_id', '=', message.messageId)
    .execute();
  const routing = { sender: context.own.authority.id, recipient: context.peer.authority.id };
  for (const { digest } of rows) {
    const { content } = await readDocument(context.db, message, digest);
    const sealed = await sealDocument(content, Digest.parse(digest), context.peer.keys, routing);
    const path = `/peer/documents/${message.messageId}/${digest}`;
    assertTaken(await context.peerClient.post(path, sealed, 'application/octet-stream'));
  }
}

export interface VerifiedReceipt {
  readonly receipt: Receipt;
  readonly signed: Uint8Array;
}

/**
 * Posts the documents, then the message, and verifies the receipt that comes back: signed by the
 * recipient, over these very bytes.
 * @throws SamsynError with the peer's code, `runtime.delivery-failed`, or `envelope.*` for a receipt
 * that is not good
 */
export async function postMessage(
  context: DeliveryContext,
  message: QueuedBytes,
): Promise<VerifiedReceipt> {
  await postDocuments(context, message);
  const answer = await context.peerClient.post(
    '/peer/messages',
    message.sealed,
    'application/octet-stream',
  );
  assertTaken(answer);
  const receipt = await verifyReceipt(answer.body, context.peer.keys);
  const fits =
    receipt.messageId === message.messageId &&
    receipt.digest === message.digest &&
    receipt.sender === context.peer.authority.id &&
    receipt.recipient === context.own.authority.id;
  if (!fits) throw new SamsynError('envelope.malformed', 'a receipt for something else', 'receipt');
  return { receipt, signed: answer.body };
}

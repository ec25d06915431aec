// SPDX-License-Identifier: EUPL-1.2
import { sealDocument } from '@samsyn/envelope';
import { Digest, isSamsynError } from '@samsyn/terms';
import type { ErrorCode } from '@samsyn/terms';
import { readDocument } from '../case/documents.ts';
import { assertTaken } from './assert-taken.ts';
import type { DeliveryContext } from './delivery-context.ts';
import type { QueuedBytes } from './load-message.ts';
import { wasReached } from './peer-client.ts';
import { verifiedReceipt } from './verified-receipt.ts';
import type { VerifiedReceipt } from './verified-receipt.ts';

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

/** What became of one attempt. */
export type Attempt =
  | ({ readonly kind: 'receipt' } & VerifiedReceipt)
  | {
      readonly kind: 'failed';
      readonly code: ErrorCode;
      /** The peer may have recorded the message all the same: no answer says that it has not. */
      readonly mayHaveArrived: boolean;
    };

/**
 * Posts the documents, then the message, and verifies the receipt that comes back. A failure is an
 * outcome, with the peer's code, `runtime.delivery-failed`, or `envelope.*` for a receipt that is
 * not good.
 */
export async function postMessage(
  context: DeliveryContext,
  message: QueuedBytes,
): Promise<Attempt> {
  let mayHaveArrived = false;
  try {
    await postDocuments(context, message);
    mayHaveArrived = true;
    const path = '/peer/messages';
    const answer = await context.peerClient.post(path, message.sealed, 'application/octet-stream');
    mayHaveArrived = answer.status < 400 || answer.status >= 500;
    assertTaken(answer);
    return { kind: 'receipt', ...(await verifiedReceipt(context, message, answer.body)) };
  } catch (error) {
    const code = isSamsynError(error) ? error.code : 'runtime.internal';
    return { kind: 'failed', code, mayHaveArrived: mayHaveArrived && wasReached(error) };
  }
}

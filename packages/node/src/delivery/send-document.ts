// SPDX-License-Identifier: EUPL-1.2
import { chunkCount, sealDocument } from '@samsyn/envelope';
import type { DocumentChunk } from '@samsyn/envelope';
import { MessageId, PersonId, SamsynError, limits } from '@samsyn/terms';
import { z } from 'zod';
import { getDocument } from '../case/documents.ts';
import type { KeptDocument } from '../case/documents.ts';
import { findChunk } from '../document/read-chunks.ts';
import { assertTaken } from './assert-taken.ts';
import type { DeliveryContext, MessageOnItsWay } from './delivery-context.ts';

/** What the recipient answers to a piece: the chunks that it still wants. */
const PieceAnswer = z.strictObject({ missing: z.array(z.int().nonnegative()) });

const onlyChunk: readonly number[] = [0];

function parseAnswer(body: Uint8Array): readonly number[] {
  try {
    return PieceAnswer.parse(JSON.parse(new TextDecoder().decode(body))).missing;
  } catch (cause) {
    throw new SamsynError('runtime.delivery-failed', 'no answer to a piece', 'peer', { cause });
  }
}

async function chunkOf(
  context: DeliveryContext,
  document: KeptDocument & { readonly personId: string },
  index: number,
): Promise<DocumentChunk> {
  const bytes = await findChunk(context.db, document, index);
  if (bytes) return { index, bytes };
  throw new SamsynError('case.document-missing', 'a chunk is not here', document.digest);
}

/**
 * Posts the pieces of a document that the recipient does not have, one in memory at a time; goes on
 * where an earlier attempt was cut off.
 * @throws SamsynError with the recipient's code, or `runtime.delivery-failed`
 */
export async function sendDocument(
  context: DeliveryContext,
  message: MessageOnItsWay,
  digest: string,
): Promise<void> {
  const { personId } = message;
  const document = { ...(await getDocument(context.db, message, digest)), personId };
  const { bytes, mediaType } = document;
  const sealPiece = await sealDocument(
    {
      messageId: MessageId.parse(message.messageId),
      personId: PersonId.parse(personId),
      mediaType,
      bytes,
    },
    document.digest,
    context.peer.keys,
    { sender: context.own.authority.id, recipient: context.peer.authority.id },
  );
  const post = async (index?: number): Promise<readonly number[]> => {
    const sealed = await sealPiece(
      index === undefined ? undefined : await chunkOf(context, document, index),
    );
    const answer = await context.peerClient.post(
      `/peer/documents/${message.messageId}/${digest}`,
      sealed,
      'application/octet-stream',
      limits.documentCheckMs,
    );
    assertTaken(answer);
    return parseAnswer(answer.body);
  };
  const wanted = chunkCount(bytes) === 1 ? onlyChunk : await post();
  let missing: readonly number[] = [];
  for (const index of wanted) missing = await post(index);
  if (missing.length > 0)
    throw new SamsynError('runtime.delivery-failed', 'the document is not whole there', 'peer');
}

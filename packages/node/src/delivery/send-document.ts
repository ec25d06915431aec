// SPDX-License-Identifier: EUPL-1.2
import { SamsynError, limits } from '@samsyn/terms';
import { z } from 'zod';
import { assertTaken } from './assert-taken.ts';
import type { DeliveryContext, MessageOnItsWay } from './delivery-context.ts';
import { pieceSealer } from './piece-sealer.ts';

/** What the recipient answers to a piece: whether it has all, and to an announcement, what it has not. */
const PieceAnswer = z.strictObject({
  whole: z.boolean(),
  missing: z.array(z.int().nonnegative()).max(limits.missingChunksMax),
});
type PieceAnswer = z.infer<typeof PieceAnswer>;

function parseAnswer(body: Uint8Array): PieceAnswer {
  try {
    return PieceAnswer.parse(JSON.parse(new TextDecoder().decode(body)));
  } catch (cause) {
    throw new SamsynError('runtime.delivery-failed', 'no answer to a piece', 'peer', { cause });
  }
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
  const { chunks, piece } = await pieceSealer(context, message, digest);
  const post = async (index?: number): Promise<PieceAnswer> => {
    const answer = await context.peerClient.post(
      `/peer/documents/${message.messageId}/${digest}`,
      await piece(index),
      'application/octet-stream',
      limits.documentCheckMs,
    );
    assertTaken(answer);
    return parseAnswer(answer.body);
  };
  // One that is small goes without being announced.
  if (chunks === 1 && (await post(0)).whole) return;
  for (let told = await post(); !told.whole; told = await post()) {
    if (told.missing.length === 0)
      throw new SamsynError('runtime.delivery-failed', 'the document is not whole there', 'peer');
    for (const index of told.missing) await post(index);
  }
}

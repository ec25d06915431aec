// SPDX-License-Identifier: EUPL-1.2
import { SamsynError, limits } from '@samsyn/terms';
import { z } from 'zod';
import { assertTaken } from './assert-taken.ts';
import type { DeliveryContext, MessageOnItsWay } from './delivery-context.ts';
import { pieceSealer } from './piece-sealer.ts';

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
  const post = async (index?: number): Promise<readonly number[]> => {
    const answer = await context.peerClient.post(
      `/peer/documents/${message.messageId}/${digest}`,
      await piece(index),
      'application/octet-stream',
      limits.documentCheckMs,
    );
    assertTaken(answer);
    return parseAnswer(answer.body);
  };
  const wanted = chunks === 1 ? onlyChunk : await post();
  let missing: readonly number[] = [];
  for (const index of wanted) missing = await post(index);
  if (missing.length > 0)
    throw new SamsynError('runtime.delivery-failed', 'the document is not whole there', 'peer');
}

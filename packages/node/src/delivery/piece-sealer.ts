// SPDX-License-Identifier: EUPL-1.2
import { chunkCount, sealDocument } from '@samsyn/envelope';
import { MessageId, PersonId, SamsynError } from '@samsyn/terms';
import { getDocument } from '../case/documents.ts';
import { findChunk } from '../document/read-chunks.ts';
import type { DeliveryContext, MessageOnItsWay } from './delivery-context.ts';

/** A document on its way with a message, sealed to the recipient a piece at a time. */
export interface PieceSealer {
  readonly chunks: number;
  /** The piece with the chunk of this index; without one, the piece that announces the document. */
  readonly piece: (index?: number) => Promise<Uint8Array>;
}

/** @throws SamsynError `case.document-missing`, `envelope.key-*` */
export async function pieceSealer(
  context: DeliveryContext,
  { messageId, personId, caseId }: MessageOnItsWay,
  digest: string,
): Promise<PieceSealer> {
  const document = await getDocument(context.db, { personId, caseId }, digest);
  const { bytes, mediaType, contentId } = document;
  const label = {
    messageId: MessageId.parse(messageId),
    personId: PersonId.parse(personId),
    mediaType,
    bytes,
  };
  const routing = { sender: context.own.authority.id, recipient: context.peer.authority.id };
  const seal = await sealDocument(label, document.digest, context.peer.keys, routing);
  return {
    chunks: chunkCount(bytes),
    piece: async (index) => {
      if (index === undefined) return seal();
      const chunk = await findChunk(context.db, { personId, contentId }, index);
      if (!chunk) throw new SamsynError('case.document-missing', 'a chunk is not here', digest);
      return seal({ index, bytes: chunk });
    },
  };
}

// SPDX-License-Identifier: EUPL-1.2
import { chunkCount, openDocumentPiece } from '@samsyn/envelope';
import type { OpenedPiece } from '@samsyn/envelope';
import { Digest, MessageId, SamsynError, limits } from '@samsyn/terms';
import type { Reader } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { keepChunk } from '../document/keep-chunk.ts';
import { countChunks, missingChunks } from '../document/missing-chunks.ts';
import { announceDocument } from './announce-document.ts';
import { finishStaged } from './finish-staged.ts';
import { findStaged } from './staged-document.ts';

/** A piece of a sealed document, posted for a message that is to come. */
export interface PostedPiece {
  readonly messageId: string;
  readonly digest: string;
  readonly sealed: Uint8Array;
}

/** What is here of a document. */
export interface StagedSoFar {
  readonly whole: boolean;
  readonly missing: readonly number[];
}

const whole: StagedSoFar = { whole: true, missing: [] };

/** Whether documents of the message are of no more use: it has come, or was recalled. */
async function isSettled(db: Reader, messageId: string): Promise<boolean> {
  const come = await db
    .selectFrom('messages')
    .select('message_id')
    .where('message_id', '=', messageId)
    .where('direction', '=', 'in')
    .executeTakeFirst();
  const recalled = await db
    .selectFrom('recalled_messages')
    .select('message_id')
    .where('message_id', '=', messageId)
    .executeTakeFirst();
  return come !== undefined || recalled !== undefined;
}

/** @throws SamsynError as `openDocumentPiece` does, `message.wrong-sender`, `message.wrong-recipient` */
async function openPosted(context: CaseContext, posted: PostedPiece): Promise<OpenedPiece> {
  const named = MessageId.safeParse(posted.messageId).success;
  if (!named || !Digest.safeParse(posted.digest).success)
    throw new SamsynError('message.schema', 'not a message id and a digest', 'path');
  const piece = await openDocumentPiece(posted.sealed, context.own.keys);
  if (piece.sender !== context.peer.authority.id)
    throw new SamsynError('message.wrong-sender', 'not a document of the sender', 'sender');
  if (piece.recipient !== context.own.authority.id)
    throw new SamsynError('message.wrong-recipient', 'a document for another', 'recipient');
  if (piece.digest !== posted.digest || piece.label.messageId !== posted.messageId)
    throw new SamsynError('message.schema', 'another document than the address says', 'path');
  return piece;
}

/**
 * Keeps what a piece brings of a document until the message that names it has come. A chunk that is
 * here already changes nothing. With the last one the whole is looked through: its digest, its type,
 * whether it is safe. What no message has claimed in `limits.stagedDocumentMaxMs` is dropped.
 * @returns whether the document is whole, or of no more use; to an announcement, which chunks have
 * not come, `limits.missingChunksMax` at the most
 * @throws SamsynError `envelope.*`, `message.schema`, `message.wrong-sender`, `message.wrong-recipient`,
 * `message.document-digest`, `input.too-large` when the message or the peer has its share
 */
export async function stageDocument(
  context: CaseContext,
  posted: PostedPiece,
): Promise<StagedSoFar> {
  const piece = await openPosted(context, posted);
  if (await isSettled(context.db, posted.messageId)) return whole;
  const staged = (await findStaged(context.db, piece)) ?? (await announceDocument(context, piece));
  if (staged.isWhole) return whole;
  const { chunk, label } = piece;
  if (chunk) await keepChunk(context.db, staged, chunk.index, chunk.bytes);
  if ((await countChunks(context.db, staged)) === chunkCount(label.bytes)) {
    await finishStaged(context, staged, piece);
    return whole;
  }
  if (chunk) return { whole: false, missing: [] };
  const missing = await missingChunks(context.db, staged, label.bytes);
  return { whole: false, missing: missing.slice(0, limits.missingChunksMax) };
}

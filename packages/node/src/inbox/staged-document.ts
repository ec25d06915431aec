// SPDX-License-Identifier: EUPL-1.2
import type { OpenedPiece } from '@samsyn/envelope';
import { SamsynError } from '@samsyn/terms';
import type { Reader } from '../audit/record.ts';
import type { ContentKey } from '../document/content-key.ts';

/** A document of the peer's that waits for its message. */
export interface StagedDocument extends ContentKey {
  /** All of it is here and has been looked through. */
  readonly isWhole: boolean;
}

/**
 * The document that the piece is of, if any of it has come.
 * @throws SamsynError `message.document-digest` when it was announced otherwise before
 */
export async function findStaged(
  db: Reader,
  { digest, label }: Pick<OpenedPiece, 'digest' | 'label'>,
): Promise<StagedDocument | undefined> {
  const row = await db
    .selectFrom('staged_documents as s')
    .innerJoin('document_contents as c', (join) =>
      join.onRef('c.person_id', '=', 's.person_id').onRef('c.content_id', '=', 's.content_id'),
    )
    .select(['s.person_id', 's.content_id', 'c.bytes', 'c.media_type', 'c.finding'])
    .where('s.message_id', '=', label.messageId)
    .where('s.digest', '=', digest)
    .executeTakeFirst();
  if (!row) return undefined;
  const { personId, bytes, mediaType } = label;
  if (row.person_id !== personId || row.bytes !== bytes || row.media_type !== mediaType)
    throw new SamsynError('message.document-digest', 'it was announced otherwise before', 'label');
  return { personId, contentId: row.content_id, isWhole: row.finding !== null };
}

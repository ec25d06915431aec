// SPDX-License-Identifier: EUPL-1.2
import { openDocument } from '@samsyn/envelope';
import { SamsynError } from '@samsyn/terms';
import type { CaseMessage, DocumentRef } from '@samsyn/terms';
import type { Tx } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import type { NewDocument } from '../case/documents.ts';

function documentsNamed(message: CaseMessage): readonly DocumentRef[] {
  const byDigest = new Map<string, DocumentRef>();
  for (const item of message.body.items) {
    for (const { document } of item.entries) if (document) byDigest.set(document.digest, document);
  }
  return [...byDigest.values()];
}

/**
 * The documents that the signed message names, taken from what came before it: opened, and found to
 * have the digest and size that the message states.
 * @throws SamsynError `message.document-missing` (the sender sends it again), `message.document-digest`
 */
export async function claimDocuments(
  context: CaseContext,
  tx: Tx,
  message: CaseMessage,
): Promise<readonly NewDocument[]> {
  const claimed: NewDocument[] = [];
  for (const named of documentsNamed(message)) {
    const staged = await tx
      .selectFrom('staged_documents')
      .select('sealed')
      .where('message_id', '=', message.messageId)
      .where('digest', '=', named.digest)
      .where('sender', '=', message.sender)
      .executeTakeFirst();
    if (!staged)
      throw new SamsynError('message.document-missing', 'a document has not come', named.digest);
    const { bytes, digest } = await openDocument(staged.sealed, context.own.keys);
    if (digest !== named.digest || bytes.length !== named.bytes) {
      throw new SamsynError(
        'message.document-digest',
        'a document is not the one that the message names',
        named.digest,
      );
    }
    claimed.push({ ...named, content: bytes });
  }
  return claimed;
}

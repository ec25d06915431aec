// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { CaseMessage, DocumentRef } from '@samsyn/terms';
import type { Tx } from '../audit/record.ts';
import type { ComeDocument } from '../case/documents.ts';
import { DocumentFinding, assertTakable } from '../document/document-finding.ts';

function documentsNamed(message: CaseMessage): readonly DocumentRef[] {
  const byDigest = new Map<string, DocumentRef>();
  for (const item of message.body.items) {
    for (const { document } of item.entries) if (document) byDigest.set(document.digest, document);
  }
  return [...byDigest.values()];
}

async function claim(tx: Tx, message: CaseMessage, named: DocumentRef): Promise<ComeDocument> {
  const staged = await tx
    .selectFrom('staged_documents as s')
    .innerJoin('document_contents as c', (join) =>
      join.onRef('c.person_id', '=', 's.person_id').onRef('c.content_id', '=', 's.content_id'),
    )
    .select(['c.person_id', 'c.content_id', 'c.bytes', 'c.media_type', 'c.digest', 'c.finding'])
    .where('s.message_id', '=', message.messageId)
    .where('s.digest', '=', named.digest)
    .where('s.sender', '=', message.sender)
    .executeTakeFirst();
  if (!staged || staged.finding === null)
    throw new SamsynError('message.document-missing', 'a document has not come', named.digest);
  const fits =
    staged.person_id === message.personId &&
    staged.digest === named.digest &&
    staged.bytes === named.bytes &&
    staged.media_type === named.mediaType;
  if (!fits)
    throw new SamsynError(
      'message.document-digest',
      'a document is not the one that the message names',
      named.digest,
    );
  assertTakable(DocumentFinding.parse(staged.finding), named.digest);
  return { ...named, contentId: staged.content_id };
}

/**
 * The documents that the signed message names, taken from what came before it: whole, with the
 * digest, the size and the type that the message states, and not unsafe.
 * @throws SamsynError `message.document-missing` (the sender sends it again), `message.document-digest`,
 * `document.type`, `document.unsafe`
 */
export async function claimDocuments(
  tx: Tx,
  message: CaseMessage,
): Promise<readonly ComeDocument[]> {
  const claimed: ComeDocument[] = [];
  for (const named of documentsNamed(message)) claimed.push(await claim(tx, message, named));
  return claimed;
}

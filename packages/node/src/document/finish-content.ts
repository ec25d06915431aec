// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '../audit/record.ts';
import type { ContentKey } from './content-key.ts';
import type { ExaminedContent } from './examine-content.ts';

/** Marks a content as whole, with the digest and the finding of it; a second time changes nothing. */
export async function finishContent(
  tx: Tx,
  { personId, contentId }: ContentKey,
  { digest, finding }: Pick<ExaminedContent, 'digest' | 'finding'>,
): Promise<void> {
  await tx
    .updateTable('document_contents')
    .set({ digest, finding })
    .where('person_id', '=', personId)
    .where('content_id', '=', contentId)
    .where('digest', 'is', null)
    .execute();
}

// SPDX-License-Identifier: EUPL-1.2
import type { CaseId } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { DocumentFinding } from '../document/document-finding.ts';
import { readChunks } from '../document/read-chunks.ts';
import type { CaseContext } from './case-context.ts';
import type { DocumentToRead } from './documents.ts';

/**
 * Scans a held document once more; what the scanner then says of it is kept, on the record.
 * @returns the finding that stands now
 */
export async function decideHeld(
  context: CaseContext,
  caseId: CaseId,
  document: DocumentToRead,
): Promise<DocumentFinding> {
  const { finding, digest, personId, contentId } = document;
  if (finding !== 'undecided' || !context.scanDocument) return finding;
  const decided = await context.scanDocument(() => readChunks(context.db, document));
  if (decided === 'undecided') return decided;
  return record(context, async (tx, ledger) => {
    await tx
      .updateTable('document_contents')
      .set({ finding: decided })
      .where('person_id', '=', personId)
      .where('content_id', '=', contentId)
      .where('finding', '=', 'undecided')
      .execute();
    const content = { digest, finding: decided };
    const line = await ledger.add({ event: 'document.decided', actor: 'node', caseId, content });
    return { line, result: decided };
  });
}

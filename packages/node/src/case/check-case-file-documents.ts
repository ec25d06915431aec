// SPDX-License-Identifier: EUPL-1.2
import type { CaseFile } from '@samsyn/contract';
import { SamsynError } from '@samsyn/terms';
import { caseFilePath } from './case-file-path.ts';
import { checkDocumentContent } from './check-document-content.ts';

/**
 * Returns when every document that an entry names is in the file, no document is there twice or
 * without an entry, and each has the size and SHA-256 digest it says. A document without an entry
 * belongs to no item, so nothing could ever assess it.
 *
 * @throws SamsynError `case.document-missing`, `case.document-digest`, `input.schema`
 */
export function checkCaseFileDocuments(file: CaseFile): void {
  const present = new Set<string>();
  for (const [index, document] of file.documents.entries()) {
    if (present.has(document.digest))
      throw new SamsynError(
        'input.schema',
        'the same document twice',
        caseFilePath(['documents', index, 'digest']),
      );
    present.add(document.digest);
    checkDocumentContent(document, ['documents', index]);
  }
  const named = new Set<string>();
  for (const [index, entry] of file.entries.entries()) {
    if (entry.document === undefined) continue;
    named.add(entry.document);
    if (!present.has(entry.document))
      throw new SamsynError(
        'case.document-missing',
        'the document is not in the file',
        caseFilePath(['entries', index, 'document']),
      );
  }
  const loose = file.documents.findIndex((document) => !named.has(document.digest));
  if (loose !== -1)
    throw new SamsynError(
      'input.schema',
      'a document that no entry names',
      caseFilePath(['documents', loose]),
    );
}

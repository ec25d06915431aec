// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { CaseFile, CaseFileDocument } from '@samsyn/contract';
import { SamsynError } from '@samsyn/terms';
import { caseFilePath } from './case-file-path.ts';

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
    checkContent(document, index);
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

function checkContent(document: CaseFileDocument, index: number): void {
  const content = Buffer.from(document.content, 'base64');
  if (content.byteLength !== document.bytes)
    throw new SamsynError(
      'case.document-digest',
      'the content has another size than the file says',
      caseFilePath(['documents', index, 'bytes']),
    );
  if (createHash('sha256').update(content).digest('hex') !== document.digest)
    throw new SamsynError(
      'case.document-digest',
      'the content has another digest than the file says',
      caseFilePath(['documents', index, 'digest']),
    );
}

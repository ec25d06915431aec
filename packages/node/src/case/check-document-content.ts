// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { CaseFileDocument } from '@samsyn/contract';
import { SamsynError } from '@samsyn/terms';
import { caseFilePath } from './case-file-path.ts';

/**
 * Returns when the content has the size and the SHA-256 digest that the document says.
 * @throws SamsynError `case.document-digest`, with the path of what does not match
 */
export function checkDocumentContent(
  document: CaseFileDocument,
  path: readonly PropertyKey[],
): void {
  const content = Buffer.from(document.content, 'base64');
  if (content.byteLength !== document.bytes)
    throw new SamsynError(
      'case.document-digest',
      'the content has another size than its description says',
      caseFilePath([...path, 'bytes']),
    );
  if (createHash('sha256').update(content).digest('hex') !== document.digest)
    throw new SamsynError(
      'case.document-digest',
      'the content has another digest than its description says',
      caseFilePath([...path, 'digest']),
    );
}

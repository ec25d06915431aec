// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { DocumentFinding } from '../document/document-finding.ts';

/**
 * Returns for a document that may be read.
 * @throws SamsynError `document.held` while the scanner has not decided, `document.unsafe`
 */
export function assertOpenable(finding: DocumentFinding, path: string): void {
  switch (finding) {
    case 'not-scanned':
    case 'clean':
      return;
    case 'undecided':
      throw new SamsynError('document.held', 'the scanner has not decided on the document', path);
    case 'unsafe':
    case 'wrong-type':
      throw new SamsynError('document.unsafe', 'the scanner refused the document', path);
  }
}

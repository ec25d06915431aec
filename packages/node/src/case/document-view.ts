// SPDX-License-Identifier: EUPL-1.2
import type { DocumentView } from '@samsyn/contract';
import { DocumentId } from '@samsyn/terms';
import type { DocumentFinding } from '../document/document-finding.ts';
import type { KeptEntry } from './entries.ts';

function readingOf(finding: DocumentFinding | undefined): DocumentView['reading'] {
  switch (finding) {
    case 'undecided':
      return 'held';
    case 'unsafe':
    case 'wrong-type':
      return 'stopped';
    case 'not-scanned':
    case 'clean':
    case undefined:
      return 'open';
  }
}

/** The document of an entry, to one who may see it; undefined where it has none. */
export function documentView(entry: KeptEntry): DocumentView | undefined {
  if (!entry.document || entry.documentId === undefined) return undefined;
  const documentId = DocumentId.parse(entry.documentId);
  return { documentId, ...entry.document, reading: readingOf(entry.finding) };
}

// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { CaseFileDocument } from '@samsyn/contract';
import type { DocumentRef } from '@samsyn/terms';
import { minimalPdf } from './minimal-pdf.ts';

/** The document as a case file carries it, described by its own bytes. */
export function caseDocument(
  title: string,
  mediaType: DocumentRef['mediaType'],
  bytes: Uint8Array,
): CaseFileDocument {
  return CaseFileDocument.parse({
    digest: createHash('sha256').update(bytes).digest('hex'),
    mediaType,
    bytes: bytes.byteLength,
    title,
    content: Buffer.from(bytes).toString('base64'),
  });
}

/** A document of lines of text, as a PDF or as plain text. */
export function textDocument(
  title: string,
  lines: readonly string[],
  form: 'pdf' | 'text',
): CaseFileDocument {
  return form === 'pdf'
    ? caseDocument(title, 'application/pdf', minimalPdf(lines))
    : caseDocument(title, 'text/plain', Buffer.from(`${lines.join('\n')}\n`, 'utf8'));
}

// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { Digest } from '@samsyn/terms';
import type { DocumentRef } from '@samsyn/terms';
import type { Chunks, DocumentContext } from './document-context.ts';
import type { DocumentFinding } from './document-finding.ts';
import { MediaTypeSniffer } from './sniff-media-type.ts';

export interface ExaminedContent {
  readonly digest: Digest;
  readonly bytes: number;
  readonly finding: DocumentFinding;
}

/** Reads a document from end to end: its digest, its size, whether it is of its type, and safe. */
export async function examineContent(
  context: Pick<DocumentContext, 'scanDocument'>,
  chunks: Chunks,
  mediaType: DocumentRef['mediaType'],
): Promise<ExaminedContent> {
  const hash = createHash('sha256');
  const sniffer = new MediaTypeSniffer(mediaType);
  let bytes = 0;
  for await (const chunk of chunks()) {
    hash.update(chunk);
    sniffer.add(chunk);
    bytes += chunk.length;
  }
  const digest = Digest.parse(hash.digest('hex'));
  if (!sniffer.fits()) return { digest, bytes, finding: 'wrong-type' };
  const finding = context.scanDocument ? await context.scanDocument(chunks) : 'not-scanned';
  return { digest, bytes, finding };
}

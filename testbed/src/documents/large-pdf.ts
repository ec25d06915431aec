// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { limits } from '@samsyn/terms';

/** A document of any size that is never whole in memory: each chunk is made when it is asked for. */
export interface LargeDocument {
  readonly title: string;
  readonly mediaType: 'application/pdf';
  readonly bytes: number;
  readonly chunk: (index: number) => Uint8Array;
}

/** Bytes that begin as a PDF does, other ones in each chunk, always the same. */
export function largePdf(title: string, bytes: number): LargeDocument {
  return {
    title,
    mediaType: 'application/pdf',
    bytes,
    chunk: (index) => {
      const from = index * limits.documentChunkBytes;
      const chunk = Buffer.alloc(Math.min(limits.documentChunkBytes, bytes - from));
      chunk.fill(createHash('sha256').update(`${title} ${index}`).digest());
      if (index === 0) chunk.write('%PDF-1.7\n');
      return chunk;
    },
  };
}

// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { Reader } from '../audit/record.ts';
import { readChunks } from '../document/read-chunks.ts';

export interface DocumentExamination {
  readonly examined: number;
  /** Ids of the documents whose bytes do not have the digest by which they came. */
  readonly faults: readonly string[];
}

/** Compares the bytes of every stored document with its digest and size, a chunk at a time. */
export async function examineDocuments(db: Reader): Promise<DocumentExamination> {
  const rows = await db
    .selectFrom('documents')
    .select(['document_id', 'person_id', 'content_id', 'digest', 'bytes'])
    .orderBy('document_id')
    .execute();
  const faults: string[] = [];
  for (const row of rows) {
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const chunk of readChunks(db, {
      personId: row.person_id,
      contentId: row.content_id,
    })) {
      hash.update(chunk);
      bytes += chunk.length;
    }
    if (hash.digest('hex') !== row.digest || bytes !== row.bytes) faults.push(row.document_id);
  }
  return { examined: rows.length, faults };
}

// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Reader } from '../audit/record.ts';

export interface DocumentExamination {
  readonly examined: number;
  /** Ids of the documents whose bytes do not have the digest by which they came. */
  readonly faults: readonly string[];
}

/** Compares the bytes of every stored document with its digest. */
export async function examineDocuments(db: Reader): Promise<DocumentExamination> {
  const { examined } = await db
    .selectFrom('documents')
    .select((eb) => eb.fn.countAll<number>().as('examined'))
    .executeTakeFirstOrThrow();
  const altered = await db
    .selectFrom('documents')
    .select('document_id')
    .where(sql<boolean>`encode(sha256(content), 'hex') <> digest or length(content) <> bytes`)
    .orderBy('document_id')
    .execute();
  return { examined, faults: altered.map((row) => row.document_id) };
}

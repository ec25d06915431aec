// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { Database } from '../store/database.ts';
import { accessesOf } from './accesses-of.ts';
import type { LedgerEntry } from './make-entry.ts';

/** Entries of one statement: below what a statement may weigh, far above what an act has. */
const perStatement = 500;

/**
 * Keeps entries in the ledger in their order, each findable by the officer who acted and the cases
 * that it is about. One statement for all of them: what goes to the database and back is most of
 * what an entry costs.
 */
export async function keepEntries(
  tx: Transaction<Database>,
  entries: readonly LedgerEntry[],
): Promise<void> {
  for (let from = 0; from < entries.length; from += perStatement) {
    const kept = entries.slice(from, from + perStatement);
    const accesses = kept.flatMap(accessesOf);
    await sql`
      with line as (
        select * from unnest(
          ${kept.map(({ entryId }) => entryId)}::uuid[],
          ${kept.map(({ leaf }) => leaf)}::bytea[],
          ${kept.map(({ leafHash }) => leafHash)}::text[],
          ${kept.map(({ salt }) => salt)}::bytea[],
          ${kept.map(({ content }) => content)}::bytea[]
        ) with ordinality as line (entry_id, leaf, leaf_hash, salt, content, place)
      ), entry as (
        insert into ledger_entries (entry_id, leaf, leaf_hash)
        select entry_id, leaf, leaf_hash from line order by place
      ), opening as (
        insert into ledger_openings (entry_id, salt, content)
        select entry_id, salt, content from line order by place
      ), access as (
        insert into access_lines (entry_id, at, event, officer_id, case_id)
        select * from unnest(
          ${accesses.map(({ entryId }) => entryId)}::uuid[],
          ${accesses.map(({ at }) => at)}::timestamptz[],
          ${accesses.map(({ event }) => event)}::text[],
          ${accesses.map(({ officerId }) => officerId)}::text[],
          ${accesses.map(({ caseId }) => caseId)}::uuid[]
        )
      )
      insert into ledger_pending (entry_id, leaf_hash)
      select entry_id, leaf_hash from line order by place
    `.execute(tx);
  }
}

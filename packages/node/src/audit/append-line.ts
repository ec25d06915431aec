// SPDX-License-Identifier: EUPL-1.2
import { commit, encodeLeaf, leafHash, saltBytes } from '@samsyn/ledger';
import type { Digest } from '@samsyn/terms';
import { Digest as DigestSchema } from '@samsyn/terms';
import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { Database } from '../store/database.ts';
import type { AuditContext } from './audit-context.ts';
import type { AuditLine } from './audit-line.ts';
import { indexAccess } from './index-access.ts';

/**
 * Adds one entry to the ledger inside the transaction that does what the entry says. The entry
 * commits to its content by salted hash; its place in the tree is given later, in a batch.
 * @returns the leaf hash, by which a receipt can name the entry at once
 */
export async function appendLine(
  context: AuditContext,
  tx: Transaction<Database>,
  line: AuditLine,
): Promise<Digest> {
  const entryId = context.newId();
  const salt = context.randomBytes(saltBytes);
  const at = context.clock();
  const content = new TextEncoder().encode(JSON.stringify(line.content));
  const leaf = encodeLeaf({
    v: 1,
    id: entryId,
    at,
    event: line.event,
    actor: line.actor,
    ...(line.caseId !== undefined && { subject: line.caseId }),
    commitment: commit(salt, content),
  });
  const hash = DigestSchema.parse(Buffer.from(leafHash(leaf)).toString('hex'));
  // One statement: what goes to the database and back is most of what a line costs.
  await sql`
    with entry as (
      insert into ledger_entries (entry_id, leaf, leaf_hash)
      values (${entryId}::uuid, ${leaf}::bytea, ${hash}) returning entry_id, leaf_hash
    ), opening as (
      insert into ledger_openings (entry_id, salt, content)
      values (${entryId}::uuid, ${salt}::bytea, ${content}::bytea)
    )
    insert into ledger_pending (entry_id, leaf_hash) select entry_id, leaf_hash from entry
  `.execute(tx);
  await indexAccess(tx, line, { entryId, at });
  return hash;
}

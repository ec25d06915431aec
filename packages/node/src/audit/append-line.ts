// SPDX-License-Identifier: EUPL-1.2
import { commit, encodeLeaf, leafHash, saltBytes } from '@samsyn/ledger';
import type { Digest } from '@samsyn/terms';
import { Digest as DigestSchema } from '@samsyn/terms';
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
  await tx
    .insertInto('ledger_entries')
    .values({ entry_id: entryId, leaf, leaf_hash: hash })
    .execute();
  await tx.insertInto('ledger_openings').values({ entry_id: entryId, salt, content }).execute();
  await tx.insertInto('ledger_pending').values({ entry_id: entryId, leaf_hash: hash }).execute();
  await indexAccess(tx, line, { entryId, at });
  return hash;
}

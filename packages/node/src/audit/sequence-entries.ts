// SPDX-License-Identifier: EUPL-1.2
import { checkpointBody, signNote } from '@samsyn/ledger';
import type { TreeNode } from '@samsyn/ledger';
import { sql } from 'kysely';
import type { Tx } from './record.ts';
import type { AuditContext } from './audit-context.ts';
import { loadFrontier } from './load-frontier.ts';

const batchEntriesMax = 2_000;

async function currentSize(tx: Tx): Promise<number> {
  const last = await tx
    .selectFrom('ledger_checkpoints')
    .select('tree_size')
    .orderBy('tree_size', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.tree_size ?? 0;
}

async function insertNodes(tx: Tx, nodes: readonly TreeNode[]): Promise<void> {
  await tx
    .insertInto('ledger_nodes')
    .values(
      nodes.map(({ level, index, hash }) => ({
        level,
        node_index: index,
        hash: Buffer.from(hash).toString('hex'),
      })),
    )
    .execute();
}

/**
 * Gives waiting entries their place in the tree and signs a checkpoint over it, in one transaction
 * and under a lock, so that one process at a time extends the tree. The ledger's own machinery is
 * the one thing that writes without a line of its own.
 * @returns whether more are waiting than one batch takes
 */
export async function sequenceEntries(context: AuditContext): Promise<boolean> {
  return context.db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('samsyn-ledger'))`.execute(tx);
    const pending = await tx
      .selectFrom('ledger_pending')
      .selectAll()
      .orderBy('pending_id')
      .limit(batchEntriesMax)
      .execute();
    if (pending.length === 0) return false;
    const frontier = await loadFrontier(tx, await currentSize(tx));
    const first = frontier.size;
    const nodes = pending.flatMap((row) => frontier.append(Buffer.from(row.leaf_hash, 'hex')));
    await insertNodes(tx, nodes);
    await tx
      .insertInto('ledger_order')
      .values(pending.map((row, at) => ({ leaf_index: first + at, entry_id: row.entry_id })))
      .execute();
    await tx
      .deleteFrom('ledger_pending')
      .where(
        'pending_id',
        'in',
        pending.map((row) => row.pending_id),
      )
      .execute();
    const root = frontier.root();
    const note = await signNote(
      checkpointBody(context.ledgerSigner.name, frontier.size, root),
      context.ledgerSigner,
    );
    await tx
      .insertInto('ledger_checkpoints')
      .values({
        tree_size: frontier.size,
        root: Buffer.from(root).toString('hex'),
        note,
        at: context.clock(),
      })
      .execute();
    return pending.length === batchEntriesMax;
  });
}

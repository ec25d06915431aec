// SPDX-License-Identifier: EUPL-1.2
import { checkpointBody, signNote } from '@samsyn/ledger';
import type { Frontier, TreeNode } from '@samsyn/ledger';
import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import type { Database } from '../store/database.ts';
import type { Tx } from './record.ts';
import type { AuditContext } from './audit-context.ts';
import { findNewest } from './find-newest.ts';
import { loadFrontier } from './load-frontier.ts';
import { treeSize } from './tree-size.ts';

const batchEntriesMax = 2_000;

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

type Pending = Selectable<Database['ledger_pending']>;

async function place(tx: Tx, frontier: Frontier, pending: readonly Pending[]): Promise<void> {
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
}

async function signCheckpoint(
  { ledgerSigner, clock }: AuditContext,
  tx: Tx,
  frontier: Frontier,
): Promise<void> {
  const root = frontier.root();
  const { name: origin } = ledgerSigner;
  const note = await signNote(checkpointBody(origin, frontier.size, root), ledgerSigner);
  await tx
    .insertInto('ledger_checkpoints')
    .values({
      origin,
      tree_size: frontier.size,
      root: Buffer.from(root).toString('hex'),
      note,
      at: clock(),
    })
    .execute();
}

/**
 * Gives waiting entries their place in the tree and signs a checkpoint over it, in one transaction
 * and under a lock, so that one process at a time extends the tree. Under a new name it signs the tree
 * that is there, also when nothing waits. The ledger's own machinery is
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
    const size = await treeSize(tx);
    const signed = (await findNewest(tx, context.ledgerSigner.name))?.size ?? 0;
    if (pending.length === 0 && signed === size) return false;
    const frontier = await loadFrontier(tx, size);
    if (pending.length > 0) await place(tx, frontier, pending);
    await signCheckpoint(context, tx, frontier);
    return pending.length === batchEntriesMax;
  });
}

// SPDX-License-Identifier: EUPL-1.2
import type { Checkpoint } from '@samsyn/ledger';
import type { Reader, Tx } from '../audit/record.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';

/** A checkpoint that was signed by its ledger, with the note that says so. */
export interface SignedHead {
  readonly size: number;
  readonly root: Uint8Array;
  readonly note: string;
}

interface Row {
  readonly tree_size: number;
  readonly root: string;
  readonly note: string;
}

function headOf(row: Row | undefined): SignedHead | undefined {
  return row && { size: row.tree_size, root: Buffer.from(row.root, 'hex'), note: row.note };
}

/** The newest checkpoint of the other authority's ledger that we have cosigned. */
export async function newestKept(db: Reader, origin: string): Promise<SignedHead | undefined> {
  const rows = db.selectFrom('peer_checkpoints').select(['tree_size', 'root', 'note']);
  return headOf(
    await rows
      .where('origin', '=', origin)
      .orderBy('tree_size', 'desc')
      .limit(1)
      .executeTakeFirst(),
  );
}

/** The one of just this size that we have cosigned. */
export async function keptAt(
  db: Reader,
  origin: string,
  size: number,
): Promise<SignedHead | undefined> {
  const rows = db.selectFrom('peer_checkpoints').select(['tree_size', 'root', 'note']);
  return headOf(
    await rows.where('origin', '=', origin).where('tree_size', '=', size).executeTakeFirst(),
  );
}

/** Keeps a checkpoint that is about to be cosigned. */
export async function keepCheckpoint(
  { clock }: Pick<DirectoryContext, 'clock'>,
  tx: Tx,
  { origin, size, root }: Checkpoint,
  note: string,
): Promise<void> {
  await tx
    .insertInto('peer_checkpoints')
    .values({
      origin,
      tree_size: size,
      root: Buffer.from(root).toString('hex'),
      note,
      at: clock(),
    })
    .onConflict((conflict) => conflict.columns(['origin', 'tree_size']).doNothing())
    .execute();
}

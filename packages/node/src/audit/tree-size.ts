// SPDX-License-Identifier: EUPL-1.2
import type { Reader } from './record.ts';

/** How many entries have a place in our tree, whatever name it was signed under. */
export async function treeSize(db: Reader): Promise<number> {
  const last = await db
    .selectFrom('ledger_checkpoints')
    .select('tree_size')
    .orderBy('tree_size', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.tree_size ?? 0;
}

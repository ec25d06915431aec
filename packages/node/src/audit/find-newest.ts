// SPDX-License-Identifier: EUPL-1.2
import type { ExportedCheckpoint } from '@samsyn/ledger';
import type { Reader } from './record.ts';

/** The newest checkpoint that was signed under this name, cosigned or not. */
export async function findNewest(
  db: Reader,
  origin: string,
): Promise<ExportedCheckpoint | undefined> {
  const row = await db
    .selectFrom('ledger_checkpoints')
    .select(['tree_size', 'note'])
    .where('origin', '=', origin)
    .orderBy('tree_size', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { size: row.tree_size, note: row.note };
}

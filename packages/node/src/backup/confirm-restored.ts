// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { sql } from 'kysely';
import { examineLedger } from '../audit/examine-ledger.ts';
import type { LedgerExamination } from '../audit/examine-ledger.ts';
import { recordOnly } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import type { BackupManifest } from './backup-manifest.ts';

/** Opens one value of each field key, which throws where the key is not here. */
async function assertFieldKeys({ db }: CaseContext): Promise<void> {
  await db
    .selectFrom('entries')
    .select(['entry_id', 'item', 'value'])
    .where(sql<boolean>`value::jsonb ? '$sealed'`)
    .distinctOn(sql`value ->> '$key'`)
    .execute();
}

/**
 * Sees that what was restored is what the manifest tells of: the whole ledger rebuilt, its root at the
 * checkpoint of that moment, and a key here for every encrypted value. Records the restore.
 * @throws SamsynError `ledger.*`, `backup.altered`, `config.field-key`
 */
export async function confirmRestored(
  context: CaseContext,
  { backupId, at, ledger }: BackupManifest,
  actor: string,
): Promise<LedgerExamination> {
  const examined = await examineLedger(context);
  const newest = await context.db
    .selectFrom('ledger_checkpoints')
    .select(['tree_size', 'root'])
    .orderBy('tree_size', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (newest?.tree_size !== ledger?.size || newest?.root !== ledger?.root)
    throw new SamsynError('backup.altered', 'the ledger has another root', 'ledger');
  await assertFieldKeys(context);
  const size = ledger?.size ?? 0;
  await recordOnly(context, { event: 'backup.restored', actor, content: { backupId, at, size } });
  return examined;
}

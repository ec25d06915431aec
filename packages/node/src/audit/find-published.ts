// SPDX-License-Identifier: EUPL-1.2
import { addCosignature } from '@samsyn/ledger';
import type { ExportedCheckpoint } from '@samsyn/ledger';
import type { AuditContext } from './audit-context.ts';

/**
 * The newest checkpoint that is published: with the other authority's cosignature and as many in all
 * as the policy asks for, each in the note. A witness that is named no more does not count.
 */
export async function findPublished({
  db,
  publishing,
  ledgerSigner,
}: Pick<AuditContext, 'db' | 'publishing' | 'ledgerSigner'>): Promise<
  ExportedCheckpoint | undefined
> {
  const checkpoint = await db
    .selectFrom('ledger_cosignatures as s')
    .innerJoin('ledger_checkpoints as c', (join) =>
      join.onRef('c.origin', '=', 's.origin').onRef('c.tree_size', '=', 's.tree_size'),
    )
    .select(['c.tree_size', 'c.note'])
    .where('s.origin', '=', ledgerSigner.name)
    .where('s.witness', '=', publishing.peerWitness)
    .where(
      (eb) =>
        eb
          .selectFrom('ledger_cosignatures as all')
          .select(({ fn }) => fn.countAll<number>().as('count'))
          .whereRef('all.origin', '=', 's.origin')
          .whereRef('all.tree_size', '=', 's.tree_size')
          .where('all.witness', 'in', publishing.witnesses),
      '>=',
      publishing.cosignatures,
    )
    .orderBy('s.tree_size', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!checkpoint) return undefined;
  const lines = await db
    .selectFrom('ledger_cosignatures')
    .select('line')
    .where('origin', '=', ledgerSigner.name)
    .where('tree_size', '=', checkpoint.tree_size)
    .where('witness', 'in', publishing.witnesses)
    .orderBy('witness')
    .execute();
  const note = lines.reduce((text, { line }) => addCosignature(text, line), checkpoint.note);
  return { size: checkpoint.tree_size, note };
}

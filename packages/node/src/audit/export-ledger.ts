// SPDX-License-Identifier: EUPL-1.2
import { addCosignature, exportLines } from '@samsyn/ledger';
import type { ExportedCheckpoint, ExportedEntry } from '@samsyn/ledger';
import type { Reader } from './record.ts';

const pageEntries = 500;

async function* entriesBelow(db: Reader, size: number): AsyncGenerator<ExportedEntry> {
  for (let from = 0; from < size; from += pageEntries) {
    const rows = await db
      .selectFrom('ledger_order as o')
      .innerJoin('ledger_entries as e', 'e.entry_id', 'o.entry_id')
      .leftJoin('ledger_openings as c', 'c.entry_id', 'o.entry_id')
      .select(['e.leaf', 'e.leaf_hash', 'c.salt', 'c.content'])
      .where('o.leaf_index', '>=', from)
      .where('o.leaf_index', '<', Math.min(from + pageEntries, size))
      .orderBy('o.leaf_index')
      .execute();
    for (const { leaf, leaf_hash, salt, content } of rows) {
      const leafHash = Buffer.from(leaf_hash, 'hex');
      yield salt && content ? { leaf, leafHash, opening: { salt, content } } : { leaf, leafHash };
    }
  }
}

export interface ExportedLedger {
  readonly origin: string;
  readonly vkey: string;
  /** Verifier key of the witness whose cosignatures count. */
  readonly witness: string;
}

/** The newest checkpoint that the witness has cosigned, with its cosignature. */
export async function findCosigned(db: Reader): Promise<ExportedCheckpoint | undefined> {
  const row = await db
    .selectFrom('ledger_cosignatures as s')
    .innerJoin('ledger_checkpoints as c', 'c.tree_size', 's.tree_size')
    .select(['c.tree_size', 'c.note', 's.line'])
    .orderBy('c.tree_size', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { size: row.tree_size, note: addCosignature(row.note, row.line) };
}

/** The newest checkpoint, cosigned or not. */
export async function findNewest(db: Reader): Promise<ExportedCheckpoint | undefined> {
  const row = await db
    .selectFrom('ledger_checkpoints')
    .select(['tree_size', 'note'])
    .orderBy('tree_size', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { size: row.tree_size, note: row.note };
}

/** The ledger as an export file with these checkpoints, line by line, up to the last of them. */
export async function* exportUpTo(
  db: Reader,
  { origin, vkey, witness }: ExportedLedger,
  checkpoints: readonly ExportedCheckpoint[],
): AsyncGenerator<string> {
  const size = Math.max(0, ...checkpoints.map((checkpoint) => checkpoint.size));
  const header = { origin, vkey, witnesses: [witness] };
  yield* exportLines(header, entriesBelow(db, size), checkpoints);
}

/**
 * The ledger as an export file, line by line, up to the newest checkpoint that the witness has
 * cosigned; up to the newest of all while none is.
 */
export async function* exportLedger(db: Reader, ledger: ExportedLedger): AsyncGenerator<string> {
  const checkpoint = (await findCosigned(db)) ?? (await findNewest(db));
  yield* exportUpTo(db, ledger, checkpoint ? [checkpoint] : []);
}

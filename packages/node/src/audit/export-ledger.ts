// SPDX-License-Identifier: EUPL-1.2
import { exportLines } from '@samsyn/ledger';
import type { ExportedEntry } from '@samsyn/ledger';
import { addCosignature } from '@samsyn/ledger';
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

/**
 * The ledger as an export file, line by line, up to the newest checkpoint that the witness has
 * cosigned; up to the newest of all while none is.
 */
export async function* exportLedger(db: Reader, ledger: ExportedLedger): AsyncGenerator<string> {
  const checkpoint = await db
    .selectFrom('ledger_checkpoints as c')
    .leftJoin('ledger_cosignatures as s', 's.tree_size', 'c.tree_size')
    .select(['c.tree_size', 'c.note', 's.line'])
    .orderBy((eb) => eb('s.line', 'is not', null), 'desc')
    .orderBy('c.tree_size', 'desc')
    .limit(1)
    .executeTakeFirst();
  const size = checkpoint?.tree_size ?? 0;
  const note =
    checkpoint &&
    (checkpoint.line === null ? checkpoint.note : addCosignature(checkpoint.note, checkpoint.line));
  yield* exportLines(
    { origin: ledger.origin, vkey: ledger.vkey, witnesses: [ledger.witness] },
    entriesBelow(db, size),
    note === undefined ? [] : [{ size, note }],
  );
}

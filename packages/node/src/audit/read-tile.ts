// SPDX-License-Identifier: EUPL-1.2
import { encodeBundle } from '@samsyn/ledger';
import type { TilePlace } from '@samsyn/ledger';
import type { Reader } from './record.ts';

const tileHeight = 8;
const fullTile = 256;

async function readBundle(db: Reader, from: number, until: number): Promise<readonly Uint8Array[]> {
  const rows = await db
    .selectFrom('ledger_order as o')
    .innerJoin('ledger_entries as e', 'e.entry_id', 'o.entry_id')
    .select('e.leaf')
    .where('o.leaf_index', '>=', from)
    .where('o.leaf_index', '<', until)
    .orderBy('o.leaf_index')
    .execute();
  return rows.map(({ leaf }) => leaf);
}

/**
 * The bytes of a tile or an entry bundle of our ledger (C2SP tlog-tiles), from the stored nodes;
 * none when the tree has not come so far. They never change once they are there.
 */
export async function readTile(
  db: Reader,
  { level, index, width }: TilePlace,
): Promise<Uint8Array | undefined> {
  const from = index * fullTile;
  if (level === 'entries') {
    const leaves = await readBundle(db, from, from + width);
    return leaves.length === width ? encodeBundle(leaves) : undefined;
  }
  const rows = await db
    .selectFrom('ledger_nodes')
    .select('hash')
    .where('level', '=', tileHeight * level)
    .where('node_index', '>=', from)
    .where('node_index', '<', from + width)
    .orderBy('node_index')
    .execute();
  if (rows.length !== width) return undefined;
  return Buffer.concat(rows.map(({ hash }) => Buffer.from(hash, 'hex')));
}

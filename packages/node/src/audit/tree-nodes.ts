// SPDX-License-Identifier: EUPL-1.2
import { nodeSource } from '@samsyn/ledger';
import type { NodeSource, TreePlace } from '@samsyn/ledger';
import { sql } from 'kysely';
import type { Reader } from './record.ts';

/** The hashes of these complete subtrees, ready for a proof. */
export async function fetchNodes(db: Reader, places: readonly TreePlace[]): Promise<NodeSource> {
  if (places.length === 0) return nodeSource([]);
  const rows = await db
    .selectFrom('ledger_nodes')
    .select(['level', 'node_index', 'hash'])
    .where(
      sql<boolean>`(level, node_index) in (${sql.join(places.map(({ level, index }) => sql`(${level}, ${index})`))})`,
    )
    .execute();
  return nodeSource(
    rows.map((row) => ({
      level: row.level,
      index: row.node_index,
      hash: Buffer.from(row.hash, 'hex'),
    })),
  );
}

// SPDX-License-Identifier: EUPL-1.2
import type { Pool } from 'pg';

type Statement = readonly [sql: string, values: unknown[]];

/** All of these are committed when this resolves, in one transaction. */
export async function inTransaction(pool: Pool, statements: readonly Statement[]): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    for (const [sql, values] of statements) await client.query(sql, values);
    await client.query('commit');
  } finally {
    client.release();
  }
}

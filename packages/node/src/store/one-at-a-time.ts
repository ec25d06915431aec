// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Db } from './connect.ts';

/**
 * Does the work unless another replica of the node is at it under this name, by a lock that goes
 * with its connection: a replica that dies holds back nobody. The connection is kept meanwhile.
 * @returns whether it was done here
 */
export async function oneAtATime(
  db: Db,
  name: string,
  work: () => Promise<void>,
): Promise<boolean> {
  return db.connection().execute(async (own) => {
    const { rows } = await sql<{
      got: boolean;
    }>`select pg_try_advisory_lock(hashtext(${name})) as got`.execute(own);
    if (rows[0]?.got !== true) return false;
    try {
      await work();
      return true;
    } finally {
      await sql`select pg_advisory_unlock(hashtext(${name}))`.execute(own);
    }
  });
}

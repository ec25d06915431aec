// SPDX-License-Identifier: EUPL-1.2
import type { Kysely } from 'kysely';
import type { Database } from './database.ts';

/**
 * What the work reads, all of it as it was at one moment, whatever is written meanwhile; it can write
 * nothing. Holds one connection until the work is done: nothing that waits for another belongs in it.
 */
export function inSnapshot<T>(
  db: Kysely<Database>,
  work: (db: Kysely<Database>) => Promise<T>,
): Promise<T> {
  return db
    .transaction()
    .setAccessMode('read only')
    .setIsolationLevel('repeatable read')
    .execute(work);
}

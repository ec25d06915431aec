// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from './database.ts';
import type { FieldSealer } from './field-sealer.ts';
import { findWritable } from './find-writable.ts';
import { openPool } from './open-pool.ts';
import { keepPool } from './pool-counts.ts';
import { preparedPool } from './prepared-pool.ts';
import { sealedEntries } from './sealed-entries.ts';

const oid = { int8: 20, date: 1082, timestamptz: 1184 } as const;

/** Dates stay days, moments become RFC 3339 text, counts become numbers; the rest as pg reads it. */
function parserOf(type: number, format?: 'text' | 'binary'): (text: string) => unknown {
  switch (type) {
    case oid.date:
      return (text) => text;
    case oid.timestamptz:
      return (text) => new Date(text).toISOString();
    case oid.int8:
      return Number;
    default:
      return pg.types.getTypeParser(type, format ?? 'text');
  }
}

export type Db = Kysely<Database>;

/**
 * A pool of connections to the node's own database, through which the values of the most sensitive
 * items go encrypted. Call `destroy()` to close it.
 */
export function connect(
  url: string,
  poolMax: number,
  sealer: FieldSealer,
  { connectWithinMs }: { readonly connectWithinMs?: number } = {},
): Db {
  const pool = openPool(url, {
    max: poolMax,
    ...(connectWithinMs !== undefined && { connectionTimeoutMillis: connectWithinMs }),
    types: { getTypeParser: parserOf },
    application_name: 'samsyn',
  });
  const dialect = new PostgresDialect({ pool: preparedPool(pool) });
  const db = new Kysely<Database>({ dialect, plugins: [sealedEntries(sealer)] });
  keepPool(db, pool);
  return db;
}

/** @throws SamsynError `runtime.database-unreachable` */
export async function assertReachable(url: string): Promise<void> {
  try {
    const connectionString = await findWritable(url);
    const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
    await client.connect();
    await client.end();
  } catch (cause) {
    throw new SamsynError(
      'runtime.database-unreachable',
      'the database does not answer',
      'database',
      { cause },
    );
  }
}

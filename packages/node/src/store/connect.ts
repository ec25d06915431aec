// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from './database.ts';
import type { FieldSealer } from './field-sealer.ts';
import { keepPool } from './pool-counts.ts';
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
export function connect(url: string, poolMax: number, sealer: FieldSealer): Db {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolMax,
    types: { getTypeParser: parserOf },
    application_name: 'samsyn',
  });
  // A connection that dies is replaced at the next use, and the query that needs it reports. The
  // pool hears idle ones alone; one that dies between two queries of a transaction would end the node.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const dialect = new PostgresDialect({ pool });
  const db = new Kysely<Database>({ dialect, plugins: [sealedEntries(sealer)] });
  keepPool(db, pool);
  return db;
}

/** @throws SamsynError `runtime.database-unreachable` */
export async function assertReachable(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    await client.query('select 1');
  } catch (cause) {
    throw new SamsynError(
      'runtime.database-unreachable',
      'the database does not answer',
      'database',
      { cause },
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

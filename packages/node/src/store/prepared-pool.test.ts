// SPDX-License-Identifier: EUPL-1.2
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { preparedPool } from './prepared-pool.ts';

let db: Kysely<unknown>;
beforeEach(() => {
  // One connection: each statement meets what the one before has left on it.
  const pool = new pg.Pool({ connectionString: inject('postgresAdminUrl'), max: 1 });
  db = new Kysely({ dialect: new PostgresDialect({ pool: preparedPool(pool) }) });
});
afterEach(() => db.destroy());

const plus = (one: number) => sql<{ two: number }>`select ${one}::int + 1 as two`.execute(db);
const prepared = async (text: string) =>
  sql`select name from pg_prepared_statements where statement = ${sql.lit(text)}`.execute(db);

test('a statement with parameters is prepared once for a connection', async () => {
  expect((await plus(1)).rows).toEqual([{ two: 2 }]);
  expect((await plus(4)).rows).toEqual([{ two: 5 }]);
  expect((await prepared('select $1::int + 1 as two')).rows).toHaveLength(1);
});

test('a connection whose statements a migration has outdated is closed, and another serves', async () => {
  await sql`create temporary table outdated (a int)`.execute(db);
  await sql`drop table if exists outdating`.execute(db);
  await sql`create table outdating (a int)`.execute(db);
  try {
    const all = () => sql`select * from outdating where ${1}::int = 1`.execute(db);
    expect((await all()).rows).toEqual([]);
    await sql`alter table outdating add b int`.execute(db);
    await expect(all()).rejects.toMatchObject({ code: '0A000' });
    expect((await all()).rows).toEqual([]);
    // What was the connection's own went with it.
    await expect(sql`select 1 from outdated`.execute(db)).rejects.toMatchObject({ code: '42P01' });
  } finally {
    await sql`drop table outdating`.execute(db);
  }
});

// SPDX-License-Identifier: EUPL-1.2
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { findWritable } from './find-writable.ts';
import { isDatabaseAway } from './is-database-away.ts';
import { openPool } from './open-pool.ts';

const admin = new URL(inject('postgresAdminUrl'));
const closed = '127.0.0.1:1';
const name = 'servers_of_a_node';

/** The connection string to a database at these servers. */
function at(database: string, ...servers: readonly string[]): string {
  return `postgres://${admin.username}:${admin.password}@${servers.join(',')}/${database}`;
}

async function asAdmin(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: admin.href });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** The database takes writes of new connections, or as a standby does, none. */
function setReadOnly(on: boolean): Promise<void> {
  return asAdmin(`alter database ${name} set default_transaction_read_only = ${on ? 'on' : 'off'}`);
}

beforeAll(() => asAdmin(`create database ${name}`));
afterAll(() => asAdmin(`drop database ${name} with (force)`));

test('the server that answers is found behind one that does not', async () => {
  const found = await findWritable(at('postgres', closed, admin.host));
  expect(found).toBe(at('postgres', admin.host));
});

test('one server alone is not asked before it is used', async () => {
  expect(await findWritable(at('postgres', closed))).toBe(at('postgres', closed));
});

test('a pool reaches the server that answers, also by a callback', async () => {
  const pool = openPool(at('postgres', closed, admin.host), { max: 2 });
  try {
    const { rows } = await pool.query<{ one: number }>('select 1 as one');
    expect(rows).toEqual([{ one: 1 }]);
    const client = await pool.connect();
    expect((await client.query('select 1')).rowCount).toBe(1);
    client.release();
  } finally {
    await pool.end();
  }
});

test('a server that takes no writes passes for away until it does', async () => {
  const pool = openPool(at(name, admin.host, closed), { max: 2 });
  try {
    await setReadOnly(true);
    const refused = await pool.connect().catch((error: unknown) => error);
    expect(isDatabaseAway(refused)).toBe(true);
    await setReadOnly(false);
    expect((await pool.query('create table written ()')).command).toBe('CREATE');
  } finally {
    await pool.end();
  }
});

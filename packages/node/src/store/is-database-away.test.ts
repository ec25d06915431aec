// SPDX-License-Identifier: EUPL-1.2
import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { isDatabaseAway } from './is-database-away.ts';

const url = inject('postgresAdminUrl');

async function errorOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => expect.fail('this was to fail'),
    (error: unknown) => error,
  );
}

test('a server that nobody answers at is away', async () => {
  const closed = new pg.Client({ host: '127.0.0.1', port: 1, connectionTimeoutMillis: 5_000 });
  expect(isDatabaseAway(await errorOf(closed.connect()))).toBe(true);
});

test('a connection that the server ends is away, for the query under way and for the next', async () => {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  const cut = client.query('select pg_terminate_backend(pg_backend_pid()), pg_sleep(5)');
  expect(isDatabaseAway(await errorOf(cut))).toBe(true);
  expect(isDatabaseAway(await errorOf(client.query('select 1')))).toBe(true);
});

test('a statement that the server refuses, and a fault of ours, are not', async () => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of ['select 1/0', 'select absent', "select 'a'::int"])
      expect(isDatabaseAway(await errorOf(client.query(statement)))).toBe(false);
  } finally {
    await client.end();
  }
  expect(isDatabaseAway(new TypeError("undefined has no property 'connect'"))).toBe(false);
  expect(isDatabaseAway('ECONNREFUSED')).toBe(false);
});

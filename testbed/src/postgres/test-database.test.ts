// SPDX-License-Identifier: EUPL-1.2
import { runMigrations } from 'graphile-worker';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { cloneDatabase } from './test-database.ts';
import type { TestDatabase } from './test-database.ts';
import { withClient } from './with-client.ts';

const adminUrl = inject('postgresAdminUrl');
let migrations = 0;
let one: TestDatabase;
let other: TestDatabase;

function clone(node: string): Promise<TestDatabase> {
  return cloneDatabase({
    adminUrl,
    node,
    migrate: async (database) => {
      migrations += 1;
      await runMigrations({ connectionString: database.workerUrl });
      await withClient(database.ownerUrl, async (client) => {
        await client.query('create table line (id int primary key, words text not null)');
        await client.query(`grant select, insert on line to ${node}_app`);
      });
    },
  });
}

beforeAll(async () => {
  [one, other] = [await clone('alpha'), await clone('alpha')];
});
afterAll(async () => {
  await Promise.all([one.drop(), other.drop()]);
});

test('two clones come from one migration and share no rows', async () => {
  expect(migrations).toBe(1);
  await withClient(one.appUrl, (client) => client.query("insert into line values (1, 'a')"));
  const { rows } = await withClient(other.appUrl, (client) => client.query('select * from line'));
  expect(rows).toEqual([]);
});

test.each([
  ['update line set words = null', '42501'],
  ['delete from line', '42501'],
  ['create table other (id int)', '42501'],
  ['create schema other', '42501'],
  ['select * from graphile_worker._private_jobs', '42501'],
  ['set role alpha_owner', '42501'],
])('the app role may not: %s', async (sql, code) => {
  const attempt = withClient(one.appUrl, (client) => client.query(sql));
  await expect(attempt).rejects.toMatchObject({ code });
});

test('the worker owns its queue, migrated without the right to make schemas', async () => {
  const jobs = withClient(one.workerUrl, (client) =>
    client.query("select graphile_worker.add_job('deliver', '{}')"),
  );
  expect((await jobs).rowCount).toBe(1);
  const beyond = withClient(one.workerUrl, (client) => client.query('create schema other'));
  await expect(beyond).rejects.toMatchObject({ code: '42501' });
  const lines = withClient(one.workerUrl, (client) => client.query('select * from public.line'));
  await expect(lines).rejects.toMatchObject({ code: '42501' });
});

test('the owner can give the app a door to the queue on behalf of the worker', async () => {
  await withClient(one.ownerUrl, (client) =>
    client.query(`
      set role alpha_worker;
      create function graphile_worker.enqueue_delivery() returns void language sql
        security definer set search_path = pg_catalog
        as $$ select graphile_worker.add_job('deliver', '{}') $$;
      grant usage on schema graphile_worker to alpha_app;
      grant execute on function graphile_worker.enqueue_delivery() to alpha_app;`),
  );
  const sent = withClient(one.appUrl, (client) =>
    client.query('select graphile_worker.enqueue_delivery()'),
  );
  expect((await sent).rowCount).toBe(1);
});

test("another node's roles cannot connect", async () => {
  const beta = await clone('beta');
  const url = new URL(beta.appUrl);
  url.pathname = new URL(one.appUrl).pathname;
  await expect(withClient(url.href, (client) => client.query('select 1'))).rejects.toMatchObject({
    code: 'runtime.database-unreachable',
  });
  await beta.drop();
});

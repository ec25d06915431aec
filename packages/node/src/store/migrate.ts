// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { findWritable } from './find-writable.ts';

const folder = new URL('./migrations/', import.meta.url);

/** The numbered SQL files, in order. */
function migrations(): readonly { readonly name: string; readonly sql: string }[] {
  return readdirSync(fileURLToPath(folder))
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
    .map((name) => ({ name, sql: readFileSync(new URL(name, folder), 'utf8') }));
}

/** Names of all migrations, in order. */
export function knownMigrations(): readonly string[] {
  return migrations().map(({ name }) => name);
}

/**
 * Brings the schema to the newest version; each file runs once, in a transaction of its own, under
 * a lock so that two processes may start at the same time.
 * @param ownerUrl connection of the role that owns the schema
 * @param appRole name of the least-privilege role that the rights are given to
 * @param only those to run, for the schema of a backup; all when left out
 */
export async function migrate(
  ownerUrl: string,
  appRole: string,
  only?: ReadonlySet<string>,
): Promise<void> {
  const client = new pg.Client({ connectionString: await findWritable(ownerUrl) });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('samsyn-migrations'))`);
    await client.query(
      'create table if not exists migrations (name text primary key, at timestamptz not null default now())',
    );
    const { rows } = await client.query<{ name: string }>('select name from migrations');
    const done = new Set(rows.map((row) => row.name));
    for (const { name, sql } of migrations()) {
      if (done.has(name) || only?.has(name) === false) continue;
      await client.query('begin');
      await client.query(sql.replaceAll('{{app}}', pg.escapeIdentifier(appRole)));
      await client.query('insert into migrations (name) values ($1)', [name]);
      await client.query('commit');
    }
  } finally {
    await client.end();
  }
}

// SPDX-License-Identifier: EUPL-1.2
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { openBackup } from '@samsyn/envelope';
import type { BackupKey } from '@samsyn/envelope';
import { SamsynError } from '@samsyn/terms';
import type { Client } from 'pg';
import type { ReadConfig } from '../config/read-config.ts';
import { prepareQueue } from '../delivery/start-worker.ts';
import type { Directory } from '../directory/load-directory.ts';
import { assertReachable } from '../store/connect.ts';
import { knownMigrations, migrate } from '../store/migrate.ts';
import { roleOf } from '../store/servers-of.ts';
import { backupFiles } from './backup-manifest.ts';
import type { BackupManifest } from './backup-manifest.ts';
import { jobsTable } from './kept-table.ts';
import type { KeptTable } from './kept-table.ts';
import { loadRows } from './load-rows.ts';
import { readLines } from './read-lines.ts';
import { readManifest } from './read-manifest.ts';
import { tablesInOrder } from './tables-in-order.ts';
import { enqueueAgain } from './waiting-jobs.ts';
import { withClient } from './with-client.ts';

async function assertEmpty(client: Client): Promise<void> {
  const { rows } = await client.query(
    `select 1 from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' limit 1`,
  );
  if (rows.length > 0)
    throw new SamsynError('backup.not-empty', 'the database has tables already', 'database');
}

function assertKnown({ migrations }: BackupManifest): void {
  const known = new Set(knownMigrations());
  const unknown = migrations.find((name) => !known.has(name));
  if (unknown !== undefined)
    throw new SamsynError('backup.newer', 'the backup is of a newer version', unknown);
}

/** The table by the schema's own word, which has exactly the columns that the backup tells of. */
function inSchema(given: KeptTable, schema: readonly KeptTable[]): KeptTable {
  const found = schema.find(({ name }) => name === given.name);
  const typeOf = new Map(found?.columns.map(({ name, type }) => [name, type]));
  const fits =
    given.columns.length === typeOf.size &&
    given.columns.every(({ name, type }) => typeOf.get(name) === type);
  if (!fits) throw new SamsynError('backup.altered', 'no table of the schema it is of', given.name);
  return given;
}

/** Loads every table and job, all of it or nothing. */
async function load(
  lines: ReturnType<typeof readLines>,
  owner: Client,
  worker: Client,
): Promise<void> {
  await owner.query('begin');
  await worker.query('begin');
  const schema = await tablesInOrder(owner);
  for await (const { table, rows } of lines) {
    if (table.name === jobsTable.name)
      for await (const row of rows) await enqueueAgain(worker, row);
    else await loadRows(owner, inSchema(table, schema), rows);
  }
  await owner.query('commit');
  await worker.query('commit');
}

/**
 * Loads the backup in this folder into an empty database, with the schema that it was taken with, and
 * returns its manifest. What is not as the manifest says leaves no row behind.
 * @throws SamsynError `backup.*`, `envelope.*` for a manifest that this authority has not signed
 */
export async function restoreBackup(
  { database }: Pick<ReadConfig, 'database'>,
  directory: Pick<Directory, 'own'>,
  { folder, key }: { readonly folder: string; readonly key: BackupKey },
): Promise<BackupManifest> {
  const manifest = await readManifest(folder, directory);
  assertKnown(manifest);
  if (manifest.data.sealedTo !== key.kid)
    throw new SamsynError('backup.altered', 'sealed to another key', manifest.data.sealedTo);
  await assertReachable(database.ownerUrl);
  await withClient(database.ownerUrl, assertEmpty);
  const appRole = roleOf(database.appUrl);
  await migrate(database.ownerUrl, appRole, new Set(manifest.migrations));
  await prepareQueue(database.workerUrl, appRole);
  await withClient(database.ownerUrl, async (owner) =>
    withClient(database.workerUrl, async (worker) =>
      pipeline(
        createReadStream(join(folder, backupFiles.data)),
        (sealed: AsyncIterable<Uint8Array>) => openBackup(sealed, key),
        createGunzip(),
        async (plain: AsyncIterable<Uint8Array>) =>
          load(readLines(plain, manifest.tables), owner, worker),
      ),
    ),
  );
  return manifest;
}

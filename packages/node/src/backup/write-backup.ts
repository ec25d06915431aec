// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { sealBackup, sign } from '@samsyn/envelope';
import type { BackupPublicKey } from '@samsyn/envelope';
import { AuthorityId, Digest, SamsynError } from '@samsyn/terms';
import type { Client } from 'pg';
import { recordOnly } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import type { ReadConfig } from '../config/read-config.ts';
import { BackupManifest, backupFiles } from './backup-manifest.ts';
import { jobsTable } from './kept-table.ts';
import { rowsOf } from './read-rows.ts';
import { tablesInOrder } from './tables-in-order.ts';
import { waitingJobs } from './waiting-jobs.ts';
import { withSnapshot } from './with-snapshot.ts';
import { writeLines } from './write-lines.ts';
import type { TableOfRows } from './write-lines.ts';

interface Asked {
  readonly folder: string;
  readonly to: BackupPublicKey;
  readonly actor: string;
  readonly version: string;
}

async function* everything(owner: Client, worker: Client): AsyncGenerator<TableOfRows> {
  for (const table of await tablesInOrder(owner)) yield { table, rows: rowsOf(owner, table) };
  yield { table: jobsTable, rows: waitingJobs(worker) };
}

/** Writes what comes to a new file, lasting when this resolves. */
async function writeSealed(
  path: string,
  sealed: AsyncIterable<Uint8Array>,
): Promise<Pick<BackupManifest['data'], 'bytes' | 'digest'>> {
  const file = await open(path, 'wx', 0o600);
  try {
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const piece of sealed) {
      hash.update(piece);
      bytes += piece.length;
      await file.writeFile(piece);
    }
    await file.sync();
    return { bytes, digest: Digest.parse(hash.digest('hex')) };
  } finally {
    await file.close();
  }
}

async function schemaAndLedger(owner: Client, origin: string) {
  const done = await owner.query<{ name: string }>('select name from migrations order by name');
  const { rows } = await owner.query<{ size: string; root: string }>(
    'select tree_size as size, root from ledger_checkpoints order by tree_size desc limit 1',
  );
  const [newest] = rows;
  return {
    migrations: done.rows.map(({ name }) => name),
    ledger: newest ? { origin, size: Number(newest.size), root: Digest.parse(newest.root) } : null,
  };
}

/**
 * Writes a backup of the node's database to a new folder, as it was at one moment, while the node runs:
 * every table, the waiting jobs, sealed to the backup key; and a signed manifest. No key is in it.
 * That it was taken is recorded first, so that the backup holds that line too.
 * @throws SamsynError `runtime.folder-read-only` for a folder that is there or cannot be made
 */
export async function writeBackup(
  read: ReadConfig,
  context: CaseContext,
  { folder, to, actor, version }: Asked,
): Promise<BackupManifest> {
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (cause) {
    const reason = 'the folder cannot be made, or is there already';
    throw new SamsynError('runtime.folder-read-only', reason, folder, { cause });
  }
  const backupId = context.newId();
  const content = { backupId, sealedTo: to.kid };
  await recordOnly(context, { event: 'backup.taken', actor, content });
  return withSnapshot(read.database, async (owner, worker) => {
    const at = context.clock();
    const tables: BackupManifest['tables'] = [];
    const lines = writeLines(everything(owner, worker), (table) => tables.push(table));
    let data = { bytes: 0, digest: Digest.parse('0'.repeat(64)) };
    await pipeline(
      Readable.from(lines),
      createGzip({ level: 1 }),
      (packed: AsyncIterable<Uint8Array>) => sealBackup(packed, to),
      async (sealed: AsyncIterable<Uint8Array>) => {
        data = await writeSealed(join(folder, backupFiles.data), sealed);
      },
    );
    const manifest = BackupManifest.parse({
      format: 'samsyn-backup/1',
      backupId,
      authority: AuthorityId.parse(context.own.authority.id),
      at,
      version,
      ...(await schemaAndLedger(owner, context.ledgerSigner.name)),
      tables,
      data: { ...data, sealedTo: to.kid },
    });
    const bytes = new TextEncoder().encode(JSON.stringify(manifest));
    const signed = await sign(bytes, context.own.keys, 'samsyn-backup+jws');
    const path = join(folder, backupFiles.manifest);
    await writeFile(path, signed, { mode: 0o600, flag: 'wx', flush: true });
    return manifest;
  });
}

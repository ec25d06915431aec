// SPDX-License-Identifier: EUPL-1.2
import { chownSync, existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SamsynError } from '@samsyn/terms';
import type { PlaceToRun } from './place-to-run.ts';
import { runProgram } from './run-program.ts';

/** The cluster's own folder within the place. */
export function clusterFolder(place: PlaceToRun): string {
  return join(place.folder, 'data');
}

/** What a cluster always has; when one of them is gone the folder is no whole cluster. */
const marks = ['PG_VERSION', 'global/pg_control', 'base', 'pg_wal', 'pg_hba.conf'];

function refuseHalfWritten(folder: string): void {
  const missing = marks.find((mark) => !existsSync(join(folder, mark)));
  if (missing === undefined) return;
  throw new SamsynError(
    'runtime.folder-half-written',
    `The database folder ${folder} is not whole (${missing} is missing); move it away, or start over with "npm start -- --fresh".`,
    folder,
  );
}

/** Removes what an interrupted start left beside the cluster; nothing was ever stored there. */
function removeUnfinished(place: PlaceToRun): void {
  for (const name of readdirSync(place.folder))
    if (name.startsWith('data.unfinished')) rmSync(join(place.folder, name), { recursive: true });
}

async function makeCluster(place: PlaceToRun, password: string, durable: boolean): Promise<string> {
  const staged = join(place.folder, `data.unfinished-${process.pid}`);
  const passwordFile = `${staged}.password`;
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (place.way.kind === 'account')
    chownSync(passwordFile, place.way.account.uid, place.way.account.gid);
  const args = ['-D', staged, '-U', 'postgres', '--encoding=UTF8', '--locale=C'];
  const end = await runProgram(place.way, place.binaries.initdb, [
    ...args,
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    ...(durable ? [] : ['--no-sync']),
  ]);
  rmSync(passwordFile);
  if (end.ok) return staged;
  throw new SamsynError(
    'runtime.database-unreachable',
    `PostgreSQL could not prepare its folder: ${end.lastWord}`,
    staged,
  );
}

/**
 * A whole cluster stands in the place when this resolves: the one that was there, or a new one,
 * made beside it and renamed, so that an interrupted start never leaves half of one.
 * @throws SamsynError `runtime.folder-half-written`, `runtime.database-unreachable`
 */
export async function ensureCluster(
  place: PlaceToRun,
  adminPassword: string,
  durable: boolean,
): Promise<void> {
  const folder = clusterFolder(place);
  removeUnfinished(place);
  if (existsSync(folder)) refuseHalfWritten(folder);
  else renameSync(await makeCluster(place, adminPassword, durable), folder);
}

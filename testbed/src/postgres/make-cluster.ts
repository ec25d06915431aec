// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import { chownSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SamsynError } from '@samsyn/terms';
import type { PlaceToRun } from './place-to-run.ts';
import { runProgram } from './run-program.ts';

/** Keeps the administrator's password within the cluster's folder. */
export const adminPasswordFile = 'samsyn-admin-password';

function writeNewPassword(file: string, { way }: PlaceToRun): void {
  writeFileSync(file, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  if (way.kind === 'account') chownSync(file, way.account.uid, way.account.gid);
}

/**
 * A new, empty cluster beside the place of the real one, on disk if `durable`: UTF-8, locale C,
 * every connection by password. The caller renames it.
 * @returns its folder
 * @throws SamsynError `runtime.database-unreachable` with the last word of initdb
 */
export async function makeCluster(place: PlaceToRun, durable: boolean): Promise<string> {
  const staged = join(place.folder, `data.unfinished-${process.pid}`);
  const passwordFile = `${staged}.password`;
  writeNewPassword(passwordFile, place);
  const args = ['-D', staged, '-U', 'postgres', '--encoding=UTF8', '--locale=C'];
  const end = await runProgram(place.way, place.binaries.initdb, [
    ...args,
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    ...(durable ? [] : ['--no-sync']),
  ]);
  if (!end.ok)
    throw new SamsynError(
      'runtime.database-unreachable',
      `PostgreSQL could not prepare its folder: ${end.lastWord}`,
      staged,
    );
  renameSync(passwordFile, join(staged, adminPasswordFile));
  return staged;
}

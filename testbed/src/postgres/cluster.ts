// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { SamsynError } from '@samsyn/terms';
import { adminPasswordFile, makeCluster } from './make-cluster.ts';
import type { PlaceToRun } from './place-to-run.ts';

/** The cluster's own folder within the place. */
export function clusterFolder(place: PlaceToRun): string {
  return join(place.folder, 'data');
}

/** What a cluster always has; when one of them is gone the folder is no whole cluster. */
const marks = [
  'PG_VERSION',
  'global/pg_control',
  'base',
  'pg_wal',
  'pg_hba.conf',
  adminPasswordFile,
];

function refuseHalfWritten(folder: string, missing: string): void {
  throw new SamsynError(
    'runtime.folder-half-written',
    `The database folder ${folder} is not whole (${missing} is missing); put it back, or start over with "npm start -- --fresh".`,
    folder,
  );
}

/** Removes what an interrupted start left beside the cluster; nothing was ever stored there. */
function removeUnfinished(place: PlaceToRun): void {
  for (const name of readdirSync(place.folder))
    if (name.startsWith('data.unfinished')) rmSync(join(place.folder, name), { recursive: true });
}

/**
 * A whole cluster stands in the place when this resolves: the one that was there, or, where
 * `mayMake`, a new one, made beside it and renamed, so that an interrupted start never leaves half
 * of one. With `durable` a new one is on disk.
 * @returns the administrator's password
 * @throws SamsynError `runtime.folder-half-written`, `runtime.database-unreachable`
 */
export async function ensureCluster(
  place: PlaceToRun,
  { mayMake, durable }: { readonly mayMake: boolean; readonly durable: boolean },
): Promise<string> {
  const folder = clusterFolder(place);
  removeUnfinished(place);
  if (existsSync(folder)) {
    const missing = marks.find((mark) => !existsSync(join(folder, mark)));
    if (missing !== undefined) refuseHalfWritten(folder, missing);
  } else {
    if (!mayMake) refuseHalfWritten(place.folder, 'data');
    renameSync(await makeCluster(place, durable), folder);
  }
  return readFileSync(join(folder, adminPasswordFile), 'utf8').trim();
}

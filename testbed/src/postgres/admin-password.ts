// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SamsynError } from '@samsyn/terms';
import { writeSecret } from '../files/write-secret.ts';
import { clusterFolder } from './cluster.ts';
import type { PlaceToRun } from './place-to-run.ts';

/**
 * The administrator's password of the cluster of `folder`, made for a new one.
 * @throws SamsynError `runtime.folder-half-written` when a cluster stands there without it
 */
export function getAdminPassword(folder: string, place: PlaceToRun): string {
  const file = join(folder, 'admin-password');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  if (existsSync(clusterFolder(place)))
    throw new SamsynError(
      'runtime.folder-half-written',
      `The database folder ${folder} is not whole (admin-password is missing); move it away, or start over with "npm start -- --fresh".`,
      folder,
    );
  const password = randomBytes(24).toString('base64url');
  writeSecret(file, `${password}\n`);
  return password;
}

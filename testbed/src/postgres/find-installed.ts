// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where Debian's packages put PostgreSQL, a folder for each version. */
const debian = '/usr/lib/postgresql';
/** The oldest that a node runs on. */
const oldest = 15;

/**
 * The folder of the newest PostgreSQL of the machine's own that can make a standby; the embedded one
 * has no program for that. Undefined where there is none.
 */
export function findInstalled(): string | undefined {
  if (!existsSync(debian)) return undefined;
  const versions = readdirSync(debian)
    .map(Number)
    .filter((version) => version >= oldest)
    .toSorted((a, b) => b - a);
  return versions
    .map((version) => join(debian, String(version)))
    .find((folder) => existsSync(join(folder, 'bin', 'pg_basebackup')));
}

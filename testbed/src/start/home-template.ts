// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** Names the folder that a whole test run shares (`scripts/test.ts`); absent elsewhere. */
const testRunVariable = 'SAMSYN_TEST_RUN';

function takes(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/**
 * Fills a new home with what every testbed of a test run begins with: keys, certificates, migrated
 * databases and the agreements, made once by `make` and copied from then on.
 * @returns false when the caller must make it all itself: outside a test run, while another process
 * is making it, or where the database does not lie within its home
 */
export async function fillHome(
  home: string,
  make: (home: string) => Promise<void>,
): Promise<boolean> {
  const run = process.env[testRunVariable];
  if (run === undefined) return false;
  const ready = join(run, 'ready');
  if (!existsSync(ready)) {
    if (!takes(join(run, 'taken'))) return false;
    const staged = join(run, 'unfinished');
    mkdirSync(staged, { mode: 0o700 });
    await make(staged);
    renameSync(staged, ready);
  }
  if (!existsSync(join(ready, 'postgres', 'data'))) return false;
  execFileSync('cp', ['-a', '--reflink=auto', `${ready}/.`, home]);
  return true;
}

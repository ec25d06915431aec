// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './finding.ts';
import { licenceHeader } from './licence-header.ts';
import { nothingRead } from './nothing-read.ts';
import { ownFiles } from './own-files.ts';
import { readLines } from './read-lines.ts';

const reuseFiles = ['LICENSE', 'LICENSES/EUPL-1.2.txt', 'REUSE.toml'];

/**
 * Why: a file that is copied out of its folder should still say under which licence it stands
 * (REUSE specification 3.3). `npm run headers` writes what is missing.
 */
export function checkLicence(root: string): Finding[] {
  const paths = ownFiles(root, licenceHeader.pattern);
  if (paths.length === 0) return [nothingRead('source file')];
  const missing = reuseFiles.filter((path) => !existsSync(join(root, path)));
  const bare = paths.filter((path) => !licenceHeader.isIn(readLines(root, path)));
  return [
    ...missing.map((path) => ({
      path,
      line: 1,
      code: 'licence.file-missing',
      reason: 'REUSE asks for it',
    })),
    ...bare.map((path) => ({
      path,
      line: 1,
      code: 'licence.header-missing',
      reason: 'no SPDX line on top: npm run headers',
    })),
  ];
}

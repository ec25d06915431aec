// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenceHeader } from './checks/licence-header.ts';
import { ownFiles } from './checks/own-files.ts';
import { readLines } from './checks/read-lines.ts';

// Why: nobody should type a licence line by hand. Usage: npm run headers -- [folder ...]
const root = join(import.meta.dirname, '..');
const folders = process.argv.slice(2);

for (const path of ownFiles(root, licenceHeader.pattern)) {
  if (folders.length > 0 && !folders.some((folder) => path.startsWith(folder))) continue;
  if (licenceHeader.isIn(readLines(root, path))) continue;
  const file = join(root, path);
  writeFileSync(file, licenceHeader.addTo(path, readFileSync(file, 'utf8')));
  process.stdout.write(`${path}\n`);
}

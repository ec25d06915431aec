// SPDX-License-Identifier: EUPL-1.2
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const notOurs = new Set(['node_modules', '.git', '.samsyn', 'dist', 'coverage']);

/**
 * Paths of the project's own files below `root`, relative to it, in order, with `/` between
 * folders. Installed packages, built files and a running node's data are not among them.
 */
export function ownFiles(root: string, pattern: RegExp, below = ''): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
    if (notOurs.has(entry.name)) continue;
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) found.push(...ownFiles(root, pattern, path));
    else if (entry.isFile() && pattern.test(path)) found.push(path);
  }
  return found.toSorted();
}

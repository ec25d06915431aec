// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Finding } from './finding.ts';
import { nothingRead } from './nothing-read.ts';
import { ownFiles } from './own-files.ts';
import { readLines } from './read-lines.ts';

const link = /\]\(([^)\s]+)\)/g;
const code =
  /`((?:packages|testbed|scripts|docs|law|catalogue|amendments|LICENSES|\.ci|\.changeset)\/[\w./-]*)`/g;

/** Why: a page that points at a file which is gone misleads worse than a page that says nothing. */
export function checkDocs(root: string): Finding[] {
  const paths = ownFiles(root, /\.md$/).filter((path) => path !== 'CHANGELOG.md');
  if (paths.length === 0) return [nothingRead('page')];
  return paths.flatMap((path) =>
    readLines(root, path).flatMap((text, index) =>
      targetsIn(path, text)
        .filter((target) => !existsSync(join(root, target)))
        .map((target) => ({
          path,
          line: index + 1,
          code: 'docs.points-nowhere',
          reason: target,
        })),
    ),
  );
}

/** What a line of a page points at, as paths from the root of the checkout. */
function targetsIn(page: string, text: string): string[] {
  const links = [...text.matchAll(link)].flatMap(([, target = '']) => {
    const [file = ''] = target.split('#');
    if (file === '' || /^[a-z]+:/.test(file)) return [];
    return [posix.join(posix.dirname(page), file)];
  });
  return [...links, ...[...text.matchAll(code)].map(([, target = '']) => target)];
}

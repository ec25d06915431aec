// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from './finding.ts';
import { nothingRead } from './nothing-read.ts';
import { ownFiles } from './own-files.ts';
import { runTool } from './run-tool.ts';

/** Why: one layout for all, decided by Prettier, so that a review is about what a line says. */
export function checkFormat(root: string): Finding[] {
  if (ownFiles(root, /\.(ts|tsx|js|json|md|yaml|yml|css)$/).length === 0) {
    return [nothingRead('file that Prettier knows')];
  }
  const { status, stdout, stderr } = runTool(root, 'prettier', ['--list-different', '.']);
  if (status === 0) return [];
  const paths = stdout.split('\n').filter((path) => path !== '');
  const found = paths.map((path) => ({
    path,
    line: 1,
    code: 'format.differs',
    reason: 'not as Prettier writes it: npm run format',
  }));
  if (status === 1 && found.length > 0) return found;
  return [...found, { path: '.', line: 1, code: 'format.failed', reason: stderr.trim() }];
}

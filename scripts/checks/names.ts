// SPDX-License-Identifier: EUPL-1.2
import { basename } from 'node:path';
import type { Finding } from './finding.ts';
import { nothingRead } from './nothing-read.ts';
import { ownFiles } from './own-files.ts';
import { readLines } from './read-lines.ts';

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*\.(ts|tsx|js|sql)$/;
const drawers = /(^|\/)(utils?|helpers?|commons?|lib|misc|shared|types)(\.tsx?|\.js|\/)/;
const vagueRole = /\b(?:class|function|const|interface|type)\s+(\w+(?:Manager|Service|Helper))\b/;

/**
 * Why: a name that says what a thing is makes a search unnecessary; a drawer named for its shape
 * (`utils`, `types.ts`, `…Manager`) collects what nobody placed.
 */
export function checkNames(root: string): Finding[] {
  const paths = ownFiles(root, /\.(ts|tsx|js|sql)$/);
  if (paths.length === 0) return [nothingRead('source file')];
  return paths.flatMap((path) => [...nameOf(path), ...namesIn(root, path)]);
}

function nameOf(path: string): Finding[] {
  const found: Finding[] = [];
  if (!kebabCase.test(basename(path))) {
    found.push({ path, line: 1, code: 'names.not-kebab-case', reason: basename(path) });
  }
  if (drawers.test(path)) {
    found.push({ path, line: 1, code: 'names.drawer', reason: 'say what it holds' });
  }
  return found;
}

function namesIn(root: string, path: string): Finding[] {
  return readLines(root, path).flatMap((text, index): Finding[] => {
    const line = index + 1;
    const vague = vagueRole.exec(text)?.[1];
    if (vague !== undefined) return [{ path, line, code: 'names.vague-role', reason: vague }];
    if (!/^export default\b/.test(text) || /\.config\.(ts|js)$/.test(path)) return [];
    return [{ path, line, code: 'names.default-export', reason: 'export it by its name' }];
  });
}

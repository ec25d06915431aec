// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './finding.ts';
import { nothingRead } from './nothing-read.ts';
import { readLines } from './read-lines.ts';

const page = 'docs/threat-model.md';

/**
 * Why: a threat is met by a control in the code that a test has tried to break. Each row of the
 * table names both files, and this check follows the pointers.
 */
export function checkThreatModel(root: string): Finding[] {
  if (!existsSync(join(root, page))) return [nothingRead(page)];
  const rows = readLines(root, page).flatMap((text, index) => {
    const cells = text.split('|').map((cell) => cell.trim());
    const isRow = cells.length === 5 && !/^(-+|Threat)$/.test(cells[1] ?? '');
    return isRow ? [{ line: index + 1, control: cells[2] ?? '', test: cells[3] ?? '' }] : [];
  });
  if (rows.length === 0) return [nothingRead(`row of ${page}`)];
  return rows.flatMap(({ line, control, test }) => [
    ...pointersOf(root, line, control, 'control', /\.(ts|tsx|sql|yaml)$/),
    ...pointersOf(root, line, test, 'test', /\.test\.tsx?$/),
  ]);
}

function pointersOf(root: string, line: number, cell: string, what: string, kind: RegExp) {
  const paths = [...cell.matchAll(/`([^`]+\/[^`]+)`/g)].map(([, path = '']) => path);
  const found: Finding[] = paths
    .filter((path) => !existsSync(join(root, path)))
    .map((path) => ({ path: page, line, code: `threat-model.${what}-gone`, reason: path }));
  if (paths.some((path) => kind.test(path))) return found;
  const reason = `names no ${what} file`;
  return [...found, { path: page, line, code: `threat-model.${what}-missing`, reason }];
}

// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './finding.ts';
import { nothingRead } from './nothing-read.ts';
import { pointersOf } from './pointers-of.ts';
import { readLines } from './read-lines.ts';

const page = 'docs/threat-model.md';
const at = { page, check: 'threat-model' };

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
    ...pointersOf(root, { ...at, line, text: control, what: 'control' }, /\.(ts|tsx|sql|yaml)$/),
    ...pointersOf(root, { ...at, line, text: test, what: 'test' }, /\.test\.tsx?$/),
  ]);
}

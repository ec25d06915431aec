// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './finding.ts';
import { nothingRead } from './nothing-read.ts';
import { pointersOf } from './pointers-of.ts';
import { readLines } from './read-lines.ts';

const page = 'docs/dpia.md';
const at = { page, check: 'dpia' };
const riskCells = 7;

/**
 * Why: a data protection officer relies on what the page says is done against a risk. Each row of
 * the table of risks names the control and a test, and this check follows the pointers.
 */
export function checkDpia(root: string): Finding[] {
  if (!existsSync(join(root, page))) return [nothingRead(page)];
  const rows = readLines(root, page).flatMap((text, index) => {
    const cells = text.split('|').map((cell) => cell.trim());
    const isRow = cells.length === riskCells && !/^(-+|Risk to the person)$/.test(cells[1] ?? '');
    return isRow ? [{ line: index + 1, control: cells[3] ?? '', test: cells[4] ?? '' }] : [];
  });
  if (rows.length === 0) return [nothingRead(`row of ${page}`)];
  return rows.flatMap(({ line, control, test }) => [
    ...pointersOf(root, { ...at, line, text: control, what: 'control' }, /\.(ts|tsx|sql|yaml)$/),
    ...pointersOf(root, { ...at, line, text: test, what: 'test' }, /\.test\.tsx?$/),
  ]);
}

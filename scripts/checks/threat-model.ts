// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './finding.ts';
import { nothingRead } from './nothing-read.ts';
import { pointersOf } from './pointers-of.ts';
import { readLines } from './read-lines.ts';

const page = 'docs/threat-model.md';
const at = { page, check: 'threat-model' };

const header = ['Threat', 'Control', 'Where', 'Fails closed', 'Test'];

/** A row of the table, by the names of its columns. */
function cellsOf(text: string): readonly string[] | undefined {
  if (!text.startsWith('|')) return undefined;
  const cells = text
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
  return cells[0] === header[0] || /^-+$/.test(cells[0] ?? '') ? undefined : cells;
}

function findingsOf(root: string, cells: readonly string[], line: number): Finding[] {
  const [, , where = '', , test = ''] = cells;
  const empty = header.filter((_, index) => (cells[index] ?? '') === '');
  return [
    ...empty.map((column) => ({ path: page, line, code: 'threat-model.empty', reason: column })),
    ...pointersOf(root, { ...at, line, text: where, what: 'control' }, /\.(ts|tsx|sql|yaml)$/),
    ...pointersOf(root, { ...at, line, text: test, what: 'test' }, /\.test\.tsx?$/),
  ];
}

/**
 * Why: a threat is met by a control in the code that fails closed and that a test has tried to
 * break. Each row of the table says all of it and names the files; this check asks for each cell
 * and follows the pointers.
 */
export function checkThreatModel(root: string): Finding[] {
  if (!existsSync(join(root, page))) return [nothingRead(page)];
  const rows = readLines(root, page).flatMap((text, index) => {
    const cells = cellsOf(text);
    return cells ? [{ cells, line: index + 1 }] : [];
  });
  if (rows.length === 0) return [nothingRead(`row of ${page}`)];
  return rows.flatMap(({ cells, line }) => findingsOf(root, cells, line));
}

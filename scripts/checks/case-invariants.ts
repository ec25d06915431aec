// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './finding.ts';
import { nothingRead } from './nothing-read.ts';
import { pointersOf } from './pointers-of.ts';
import { readLines } from './read-lines.ts';

const page = 'ARCHITECTURE.md';
const check = 'case-invariants';
/** How many there are: each comes from a failure that an oversight body has described. */
const count = 10;

/**
 * Why: what must always hold in the life of a case is held by something in the code, and a test has
 * tried to break it. Each numbered row names both, and this check follows the pointers.
 */
export function checkCaseInvariants(root: string): Finding[] {
  if (!existsSync(join(root, page))) return [nothingRead(page)];
  const rows = readLines(root, page).flatMap((text, index) => {
    const cells = text.split('|').map((cell) => cell.trim());
    const number = Number(/^(\d+)\. /.exec(cells[1] ?? '')?.[1]);
    const isRow = cells.length === 6 && Number.isInteger(number);
    return isRow ? [{ line: index + 1, number, held: cells[3] ?? '', tried: cells[4] ?? '' }] : [];
  });
  if (rows.length === 0) return [nothingRead(`numbered row of ${page}`)];
  const numbers = rows.map(({ number }) => number);
  const missing = Array.from({ length: count }, (_, at) => at + 1)
    .filter((number) => !numbers.includes(number))
    .map((number) => ({ path: page, line: 1, code: `${check}.missing`, reason: String(number) }));
  return [
    ...missing,
    ...rows.flatMap(({ line, held, tried }) => [
      ...pointersOf(root, { page, line, check, text: held, what: 'hold' }, /\.(ts|tsx|sql)$/),
      ...pointersOf(root, { page, line, check, text: tried, what: 'test' }, /\.test\.tsx?$/),
    ]),
  ];
}

// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './finding.ts';

/** A cell of a table that must name files. */
export type Cell = {
  readonly page: string;
  readonly line: number;
  readonly text: string;
  /** What the files are, such as `control`; stands in the code of a finding. */
  readonly what: string;
  readonly check: string;
};

/** What is wrong with the files a cell names: one is gone, or none is of the kind it must name. */
export function pointersOf(root: string, cell: Cell, kind: RegExp): Finding[] {
  const { page, line, text, what, check } = cell;
  const paths = [...text.matchAll(/`([^`]+\/[^`]+)`/g)].map(([, path = '']) => path);
  const gone: Finding[] = paths
    .filter((path) => !existsSync(join(root, path)))
    .map((path) => ({ path: page, line, code: `${check}.${what}-gone`, reason: path }));
  if (paths.some((path) => kind.test(path))) return gone;
  const reason = `names no ${what} file`;
  return [...gone, { path: page, line, code: `${check}.${what}-missing`, reason }];
}

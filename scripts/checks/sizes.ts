// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from './finding.ts';
import { nothingRead } from './nothing-read.ts';
import { ownFiles } from './own-files.ts';
import { readLines } from './read-lines.ts';

const limits = { medianLines: 70, p90Lines: 200, sourceLinesMax: 300, testLinesMax: 500 };
const checkLinesMax = 60;

type Sizes = { readonly path: string; readonly lines: number }[];

function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}

function sizesOf(root: string): Sizes {
  return ownFiles(root, /\.(ts|tsx|js|sql)$/)
    .filter((path) => !/(\.gen\.ts|schema\.sql)$/.test(path))
    .map((path) => ({ path, lines: readLines(root, path).length }));
}

function quantile(sizes: Sizes, share: number): number {
  const lines = sizes.filter(({ path }) => !isTest(path)).map((size) => size.lines);
  const sorted = lines.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

function lengthMax(path: string): number {
  if (isTest(path)) return limits.testLinesMax;
  return path.startsWith('scripts/checks/') ? checkLinesMax : limits.sourceLinesMax;
}

/** Why: what fits on a screen can be reviewed whole; a long file grows longer unless it is stopped. */
export function checkSizes(root: string): Finding[] {
  const sizes = sizesOf(root);
  if (sizes.length === 0) return [nothingRead('source file')];
  const found = sizes
    .filter(({ path, lines }) => lines > lengthMax(path))
    .map(({ path, lines }) => tooLong(path, lines, `${lines} lines, at most ${lengthMax(path)}`));
  const median = quantile(sizes, 0.5);
  const p90 = quantile(sizes, 0.9);
  if (median > limits.medianLines) found.push(tooLong('.', 1, `the median is ${median} lines`));
  if (p90 > limits.p90Lines) found.push(tooLong('.', 1, `the 90th percentile is ${p90} lines`));
  return found;
}

function tooLong(path: string, line: number, reason: string): Finding {
  return { path, line, code: 'sizes.too-long', reason };
}

/** Number of files, median, 90th percentile and longest, tests apart. */
export function measureSizes(root: string): string {
  const sizes = sizesOf(root);
  return `${sizes.length} files, median ${quantile(sizes, 0.5)}, p90 ${quantile(sizes, 0.9)}, longest ${quantile(sizes, 1)} lines`;
}

// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { limits } from '@samsyn/terms';
import type { KeyedCase, OpenedRange } from '@samsyn/terms';

/** The cases of a node in one run, sorted by their keyed digests. */
export type SortedCases = readonly KeyedCase[];

/** The place of the first case whose position is not before this text. */
function firstFrom(cases: SortedCases, position: string): number {
  let low = 0;
  let high = cases.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cases[middle]?.position ?? '') < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The cases of a range; `g` stands after every hex digit. */
export function casesIn(cases: SortedCases, prefix: string): SortedCases {
  return cases.slice(firstFrom(cases, prefix), firstFrom(cases, `${prefix}g`));
}

/** One digest of all cases in a range: equal only where they are the same with the same contents. */
export function printOf(cases: SortedCases): string {
  const hash = createHash('sha256');
  for (const { position, print } of cases) hash.update(`${position}${print}`);
  return hash.digest('hex').slice(0, 32);
}

const digits = '0123456789abcdef'.split('');

/** So few in each part, on the average, that the next turn lists them. */
function partsOf(prefix: string, count: number): readonly string[] {
  const ones = digits.map((digit) => `${prefix}${digit}`);
  if (count <= limits.reconcileCasesListedMax * digits.length) return ones;
  return ones.flatMap((one) => digits.map((digit) => `${one}${digit}`));
}

/** What a node says of a range: its cases when they are few, else a digest of each of its parts. */
export function openRange(cases: SortedCases, prefix: string): OpenedRange {
  const within = casesIn(cases, prefix);
  if (within.length <= limits.reconcileCasesListedMax) return { prefix, cases: [...within] };
  const parts = partsOf(prefix, within.length).map((part) => ({
    prefix: part,
    print: printOf(casesIn(within, part)),
  }));
  return { prefix, parts };
}

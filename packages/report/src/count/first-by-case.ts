// SPDX-License-Identifier: EUPL-1.2
interface OfCase {
  readonly caseId: string;
  readonly at: string;
}

/** The earliest of each case. */
export function firstByCase<T extends OfCase>(list: readonly T[]): ReadonlyMap<string, T> {
  const latestFirst = list.toSorted((a, b) => b.at.localeCompare(a.at));
  return new Map(latestFirst.map((one) => [one.caseId, one]));
}

// SPDX-License-Identifier: EUPL-1.2

/** How many there are of each key, in the keys' own order. */
export function tally<T>(list: readonly T[], keyOf: (one: T) => string): [string, number][] {
  return [...Map.groupBy(list, keyOf)]
    .map(([key, of]): [string, number] => [key, of.length])
    .toSorted(([a], [b]) => a.localeCompare(b));
}

// SPDX-License-Identifier: EUPL-1.2

/**
 * The value below which such a share of the values lies, between the two nearest ones in proportion
 * (type 7 of Hyndman and Fan, as most statistics programs have it). Null of no values.
 */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) return null;
  return Math.round(below + (above - below) * (place - Math.floor(place)));
}

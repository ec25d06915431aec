// SPDX-License-Identifier: EUPL-1.2
import { limits } from '@samsyn/terms';

/** A count as it may be shown: one of few persons is withheld. */
export type Shown = number | 'withheld';

/** The count, unless it tells of so few that they could be recognised. */
export function shown(count: number): Shown {
  return count > 0 && count < limits.smallCountMin ? 'withheld' : count;
}

/**
 * Counts that make up a sum which is shown beside them: where one alone is withheld, the smallest of
 * the others is withheld too, so that it cannot be worked out.
 */
export function shownParts(counts: readonly number[]): Shown[] {
  const parts = counts.map(shown);
  if (parts.filter((one) => one === 'withheld').length !== 1) return parts;
  const left = counts.filter((count) => count >= limits.smallCountMin);
  const least = parts.indexOf(Math.min(...left));
  return parts.map((one, at) => (at === least ? 'withheld' : one));
}

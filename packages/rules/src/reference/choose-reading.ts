// SPDX-License-Identifier: EUPL-1.2
import { compareOutcomes, type Facts } from '@samsyn/terms';
import type { Fact } from '../vocabulary.ts';
import type { Reading } from './explore.ts';

/**
 * The reading that is explained: among those with the weakest outcome, one in encoded law before
 * one without, the first in the order of the vocabulary; with a value for every unknown fact.
 */
export function chooseReading(readings: readonly Reading[], unknown: readonly Fact[]): Facts {
  const rank = ({ verdict }: Reading): number => (verdict.notEncoded === undefined ? 0 : 1);
  const places = (reading: Reading): number[] =>
    unknown.map(({ name, domain }) => domain.indexOf(reading.chosen[name] ?? domain[0] ?? ''));
  const [first] = readings.toSorted(
    (a, b) =>
      compareOutcomes(a.verdict.outcome, b.verdict.outcome) ||
      rank(a) - rank(b) ||
      compareLists(places(a), places(b)),
  );
  return Object.fromEntries(
    unknown.map(({ name, domain }) => [name, first?.chosen[name] ?? domain[0] ?? 'unknown']),
  );
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return (a[at] ?? 0) - (b[at] ?? 0);
}

// SPDX-License-Identifier: EUPL-1.2
import type { ItemEntry, PlainDate } from '@samsyn/terms';
import { deprives } from '../custody/measure.ts';
import { toldMeasures } from '../custody/told-measures.ts';

/**
 * The day on which an order of release of `decidedOn` was carried out: when the last measure of
 * before is told to have ended. Undefined while one is not, or none is known.
 */
export function carriedOutOn(
  entries: readonly ItemEntry[],
  decidedOn: PlainDate,
): PlainDate | undefined {
  const before = toldMeasures(entries).filter((one) => deprives(one) && one.begunOn <= decidedOn);
  const ends = before.flatMap(({ ended }) => (ended && ended.on >= decidedOn ? [ended.on] : []));
  return ends.length === before.length ? ends.toSorted().at(-1) : undefined;
}

// SPDX-License-Identifier: EUPL-1.2
import type { ItemEntry } from '@samsyn/terms';
import { latestEntry } from '../../latest-entry.ts';
import { dayIn } from '../../standing/field.ts';
import { foundFact } from '../found-fact.ts';
import type { FoundFact } from '../found-fact.ts';
import type { Journey } from '../journey.ts';

/**
 * Counsel has been told of this journey. That there is none is a fact too, which somebody has
 * checked; it does not pass once a counsel is known.
 */
export function counselTold(
  entries: readonly ItemEntry[],
  journey: Journey | undefined,
): FoundFact {
  const counsel = latestEntry(entries, 'counsel');
  const words = entries.filter(
    (entry) =>
      String(entry.item) === 'counsel-told' &&
      journey !== undefined &&
      dayIn(entry, 'journeyOn') === journey.on,
  );
  const told = words.some(({ value }) => value['outcome'] === 'told');
  const none = counsel === undefined && words.some(({ value }) => value['outcome'] === 'none');
  const passes = told || none;
  return foundFact(passes ? 'there' : counsel ? 'missing' : 'unknown', [counsel, ...words]);
}

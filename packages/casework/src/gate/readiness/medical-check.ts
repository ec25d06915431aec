// SPDX-License-Identifier: EUPL-1.2
import type { ItemEntry } from '@samsyn/terms';
import { latestEntry } from '../../latest-entry.ts';
import { foundFact } from '../found-fact.ts';
import type { FoundFact } from '../found-fact.ts';

/** The latest word on whether the person can make the journey, by either authority. */
export function medicalCheck(entries: readonly ItemEntry[]): FoundFact {
  const own = latestEntry(entries, 'fit-to-travel');
  const other = latestEntry(entries, 'health-for-transport');
  const words = [own?.value['result'], other?.value['fitToTravel']].filter(
    (word) => word !== undefined,
  );
  // Who cannot travel now by either word does not travel: neither takes the other's away.
  if (words.includes('not-now')) return foundFact('missing', [own, other]);
  return foundFact(words.length > 0 ? 'there' : 'unknown', [own, other]);
}

// SPDX-License-Identifier: EUPL-1.2
import type { ItemEntry } from '@samsyn/terms';
import { latestEntry } from '../latest-entry.ts';

/**
 * Whether a state is the one the person is to go to: by the decision, or by instructions to enforce
 * to another. Unknown while neither has been told.
 */
export function stateOfRemoval(
  entries: readonly ItemEntry[],
  state: string,
): 'yes' | 'no' | 'unknown' {
  const decided = latestEntry(entries, 'destination')?.value['country'];
  const instructed = latestEntry(entries, 'instructions')?.value;
  const other =
    instructed?.['kind'] === 'proceed-to-other-country' ? instructed['country'] : undefined;
  if (decided === state || other === state) return 'yes';
  return decided === undefined && other === undefined ? 'unknown' : 'no';
}

// SPDX-License-Identifier: EUPL-1.2
import { latestEntry } from '@samsyn/casework';
import { Protection } from '@samsyn/terms';
import type { ItemEntry } from '@samsyn/terms';

/** The level of protection that is told; one that is told but not understood is taken to be there. */
export function protectionIn(entries: readonly ItemEntry[]): Protection | undefined {
  const marking = latestEntry(entries, 'protection-marking');
  if (!marking) return undefined;
  const told = Protection.safeParse(marking.value['level']);
  return told.success ? told.data : 'marking';
}

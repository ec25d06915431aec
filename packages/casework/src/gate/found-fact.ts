// SPDX-License-Identifier: EUPL-1.2
import type { ItemEntry } from '@samsyn/terms';
import type { Readiness } from './gate-situation.ts';

/** Whether a fact is there for the journey, and the entries that were looked at. */
export interface FoundFact {
  readonly readiness: Readiness;
  readonly seen: readonly ItemEntry[];
}

/** The fact as read from these entries. */
export function foundFact(
  readiness: Readiness,
  seen: readonly (ItemEntry | undefined)[],
): FoundFact {
  return { readiness, seen: seen.filter((entry) => entry !== undefined) };
}

// SPDX-License-Identifier: EUPL-1.2
import type { ItemEntry } from '@samsyn/terms';

function isSameSource(one: ItemEntry, other: ItemEntry): boolean {
  return (
    one.heldBy === other.heldBy &&
    one.source.kind === other.source.kind &&
    one.source.reference === other.source.reference
  );
}

/** A word without its document takes the place of none that has one. */
function replaces(later: ItemEntry, earlier: ItemEntry): boolean {
  const documented = later.document !== undefined || earlier.document === undefined;
  return documented && isSameSource(later, earlier) && later.asOf > earlier.asOf;
}

/**
 * What each source says of an item now: its own latest word. A source never speaks for another, so
 * a newer value elsewhere leaves an older one standing beside it (JO 8824-2019).
 */
export function latestWords(entries: readonly ItemEntry[], item: string): readonly ItemEntry[] {
  const said = entries.filter((entry) => entry.item === item);
  return said.filter((entry) => !said.some((other) => replaces(other, entry)));
}

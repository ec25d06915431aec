// SPDX-License-Identifier: EUPL-1.2
import type { ItemEntry } from '@samsyn/terms';

/** The entry of an item with the latest as-of day; of several on that day, the one given last. */
export function latestEntry(entries: readonly ItemEntry[], item: string): ItemEntry | undefined {
  let latest: ItemEntry | undefined;
  for (const entry of entries) {
    if (entry.item === item && (latest === undefined || entry.asOf >= latest.asOf)) latest = entry;
  }
  return latest;
}

// SPDX-License-Identifier: EUPL-1.2
import type { ItemEntry } from '@samsyn/terms';

function sourceOf({ heldBy, source }: ItemEntry): string {
  return JSON.stringify([heldBy, source.kind, source.reference]);
}

function latestDay(entries: readonly ItemEntry[]): string {
  return entries.reduce((latest, { asOf }) => (asOf > latest ? asOf : latest), '');
}

/** The latest of one source; a word without its document takes the place of none that has one. */
function latestOf(said: readonly ItemEntry[]): readonly ItemEntry[] {
  const last = latestDay(said);
  const lastShown = latestDay(said.filter(({ document }) => document !== undefined));
  return said.filter(({ asOf, document }) => asOf >= (document === undefined ? last : lastShown));
}

/**
 * What each source says of an item now: its own latest word, in the order of the entries. A source
 * never speaks for another, so a newer value elsewhere leaves an older one standing beside it
 * (JO 8824-2019).
 */
export function latestWords(entries: readonly ItemEntry[], item: string): readonly ItemEntry[] {
  const said = entries.filter((entry) => entry.item === item);
  if (said.length < 2) return said;
  const latest = new Set([...Map.groupBy(said, sourceOf).values()].flatMap(latestOf));
  return said.filter((entry) => latest.has(entry));
}

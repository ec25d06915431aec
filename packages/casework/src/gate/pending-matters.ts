// SPDX-License-Identifier: EUPL-1.2
import type { ItemEntry } from '@samsyn/terms';

/** What the enforcing authority tells the deciding one, and what that answers by. */
const raised: ReadonlySet<string> = new Set(['invoked-circumstances']);
const answers: ReadonlySet<string> = new Set([
  'pending-matter',
  'matter-ended',
  'instructions',
  'decision-ended',
]);

/**
 * Of the entries, oldest knowledge first: circumstances that the person has invoked and that the authority which examines them has not yet
 * said anything of: nobody travels before it has (12 kap. 19 a § UtlL). What it has said is a stop,
 * the end of one, or that nothing bars enforcement; that is read as such.
 */
export function pendingMatters(entries: readonly ItemEntry[]): readonly ItemEntry[] {
  return entries.filter(
    (entry, at) =>
      raised.has(entry.item) &&
      !entries.slice(at + 1).some(({ item, asOf }) => answers.has(item) && asOf >= entry.asOf),
  );
}

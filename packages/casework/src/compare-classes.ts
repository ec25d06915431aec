// SPDX-License-Identifier: EUPL-1.2
import type { ClassificationStanding, ItemEntry, ItemId } from '@samsyn/terms';
import { latestEntry } from './latest-entry.ts';
import { readClass } from './read-class.ts';

/** Both authorities' latest classification of a case by one scheme, and how they stand. */
export interface ComparedClasses<E extends ItemEntry> {
  readonly own: E | undefined;
  readonly others: E | undefined;
  readonly standing: ClassificationStanding;
}

function latestClass<E extends ItemEntry>(entries: readonly E[], item: ItemId): E | undefined {
  const made = entries.filter((entry) => entry.item === item && readClass(entry) !== undefined);
  const latest = latestEntry(made, item);
  return made.find((entry) => entry === latest);
}

/** Which of the two was made known last decides whether a difference has been considered. */
function standingOf(
  entries: readonly ItemEntry[],
  own: ItemEntry,
  others: ItemEntry,
): ClassificationStanding {
  const [left, right] = [readClass(own), readClass(others)];
  if (!left || !right || left.definedOn === undefined || left.definedOn !== right.definedOn)
    return 'other-version';
  if (left.class === right.class) return 'alike';
  const last = entries.indexOf(own) > entries.indexOf(others) ? left : right;
  return last.upheld ? 'apart-on-record' : 'differs';
}

/**
 * Compares two authorities' classifications of one case. Says nothing of who is right, and orders
 * no one before another.
 * @param entries of the case, oldest knowledge first
 */
export function compareClasses<E extends ItemEntry>(
  entries: readonly E[],
  items: { readonly own: ItemId; readonly others: ItemId },
): ComparedClasses<E> {
  const own = latestClass(entries, items.own);
  const others = latestClass(entries, items.others);
  if (own && others) return { own, others, standing: standingOf(entries, own, others) };
  const standing = own ? 'only-ours' : others ? 'only-theirs' : 'not-made';
  return { own, others, standing };
}

// SPDX-License-Identifier: EUPL-1.2
import type { EntryId, ItemEntry } from '@samsyn/terms';

const notices: ReadonlySet<string> = new Set(['correction-notice', 'correction-notice-police']);

/** A value that was wrong, and the notice that says so. */
export interface StruckEntry {
  readonly wrong: EntryId;
  readonly notice: EntryId;
}

/**
 * The values that have been corrected, erased or restricted, whatever the order in which it came to
 * be known. Only who holds a value says that it was wrong.
 */
export function struckEntries(entries: readonly ItemEntry[]): readonly StruckEntry[] {
  const byId = new Map<string, ItemEntry>(entries.map((entry) => [entry.entryId, entry]));
  return entries.flatMap((notice) => {
    const named = notices.has(notice.item) ? notice.value['wrongEntry'] : undefined;
    const wrong = typeof named === 'string' ? byId.get(named) : undefined;
    return wrong !== undefined && wrong.heldBy === notice.heldBy
      ? [{ wrong: wrong.entryId, notice: notice.entryId }]
      : [];
  });
}

/** What still counts: everything but what has been struck. */
export function withoutStruck<E extends ItemEntry>(entries: readonly E[]): readonly E[] {
  const struck = new Set(struckEntries(entries).map(({ wrong }) => wrong));
  return struck.size === 0 ? entries : entries.filter(({ entryId }) => !struck.has(entryId));
}

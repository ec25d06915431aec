// SPDX-License-Identifier: EUPL-1.2
import type { ItemEntry } from '@samsyn/terms';
import { textOf } from '../stops/value-of.ts';

/** The notices of correction, of either authority. */
const notices: ReadonlySet<string> = new Set(['correction-notice', 'correction-notice-police']);

/** What the legal force and the lapse of a decision are counted from. */
const dated: ReadonlySet<string> = new Set([
  'removal-decision',
  'service-and-legal-force',
  'acceptance-declaration',
  'court-judgment',
  'lapse-basis',
]);

/**
 * Notices that something which the dates of the decision are counted from was wrong, where the
 * right value has not come after it: what is here is known to be wrong, and nothing rests on it.
 * The entries stand oldest knowledge first.
 */
export function correctedAway(entries: readonly ItemEntry[]): readonly ItemEntry[] {
  return entries.filter((entry, at) => {
    if (!notices.has(entry.item)) return false;
    // A notice that names an entry which is here strikes it: the fact is then without its basis.
    const wrong = textOf(entry, 'wrongEntry');
    if (entries.some(({ entryId }) => entryId === wrong)) return false;
    const item = textOf(entry, 'itemCorrected');
    if (item === undefined || !dated.has(item)) return false;
    return !entries.slice(at + 1).some((later) => later.item === item);
  });
}

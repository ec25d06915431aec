// SPDX-License-Identifier: EUPL-1.2
import type { WorklistEntry } from '@samsyn/contract';
import { addDays, startOfDay } from '@samsyn/terms';

/** Later than every moment: what no clock has given a day. */
const noDay = '~';

function rankOf({ kind, due, since }: WorklistEntry): string {
  const end = due === null ? noDay : (due.at ?? startOfDay(addDays(due.on, 1)));
  return [kind === 'acknowledge-stop' ? '0' : '1', end, since].join(' ');
}

/** Stops first; then what has a day, the nearest first and a day at its end; then by age. */
export function byDue(entries: readonly WorklistEntry[]): WorklistEntry[] {
  // The rank of each is found once: a day's end in Stockholm is dear to find.
  const ranked = entries.map((entry) => ({ entry, rank: rankOf(entry) }));
  return ranked
    .toSorted((a, b) => (a.rank === b.rank ? 0 : a.rank < b.rank ? -1 : 1))
    .map(({ entry }) => entry);
}

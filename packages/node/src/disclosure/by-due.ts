// SPDX-License-Identifier: EUPL-1.2
import type { WorklistEntry } from '@samsyn/contract';
import { addDays, startOfDay } from '@samsyn/terms';

/** Later than every moment: what no clock has given a day. */
const noDay = '~';

function rankOf({ kind, due, since }: WorklistEntry): readonly string[] {
  const end = due === null ? noDay : (due.at ?? startOfDay(addDays(due.on, 1)));
  return [kind === 'acknowledge-stop' ? '0' : '1', end, since];
}

/** Stops first; then what has a day, the nearest first and a day at its end; then by age. */
export function byDue(a: WorklistEntry, b: WorklistEntry): number {
  const [left, right] = [rankOf(a).join(' '), rankOf(b).join(' ')];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

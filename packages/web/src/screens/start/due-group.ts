// SPDX-License-Identifier: EUPL-1.2
import type { WorklistEntry } from '@samsyn/contract';
import { addDays, instantOf, legalDay } from '@samsyn/terms';

/** The groups of the list of work, in the order in which they stand. */
export const dueGroups = ['now', 'week', 'later', 'none'] as const;
export type DueGroup = (typeof dueGroups)[number];

const weekDays = 7;

/**
 * When something is to be seen to, at `nowMs` (milliseconds since 1970 UTC): today or before, within
 * seven days, later; or no day at all.
 */
export function dueGroup({ due }: Pick<WorklistEntry, 'due'>, nowMs: number): DueGroup {
  if (due === null) return 'none';
  const today = legalDay(instantOf(nowMs));
  if (due.on <= today) return 'now';
  return due.on <= addDays(today, weekDays) ? 'week' : 'later';
}

/** What was to be done at once, or is raised anew each time, is never over. */
const neverOver: ReadonlySet<string> = new Set(['at-once', 'stop-raised']);

/** Whether the time is over at `nowMs`: the moment, else the whole of the day. */
export function isPassed({ due }: Pick<WorklistEntry, 'due'>, nowMs: number): boolean {
  if (due === null || neverOver.has(due.source)) return false;
  return due.at === null ? due.on < legalDay(instantOf(nowMs)) : Date.parse(due.at) <= nowMs;
}

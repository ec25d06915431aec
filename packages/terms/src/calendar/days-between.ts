// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '../dates.ts';
import { dayNumber } from './day-number.ts';

/** Whole days from one day to another; negative when the other is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

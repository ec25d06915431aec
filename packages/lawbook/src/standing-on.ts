// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@samsyn/terms';
import type { Block, Interval } from './block-schema.ts';

/** How a block stands on a day: in force, no law, or law whose wording nobody has encoded. */
export type Standing =
  | { readonly kind: 'in-force'; readonly interval: Interval; readonly unread: boolean }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unencoded' };

/** An expired block is absent: it never falls back to an earlier wording. */
export function standingOn(block: Block, day: PlainDate): Standing {
  const intervals = block.inForce;
  const interval = intervals.find(
    ({ from, until }) => from <= day && (until === undefined || day < until),
  );
  if (interval) {
    const unread = interval.unreadFrom !== undefined && interval.unreadFrom <= day;
    return { kind: 'in-force', interval, unread };
  }
  if (intervals.every(({ from }) => day < from))
    return { kind: block.before === 'absent' ? 'absent' : 'unencoded' };
  return { kind: intervals.every(({ from }) => from <= day) ? 'absent' : 'unencoded' };
}

/** The days on which the block may change how it stands. */
export function boundariesOf(block: Block): PlainDate[] {
  return block.inForce.flatMap(({ from, until, unreadFrom }) =>
    [from, until, unreadFrom].filter((day) => day !== undefined),
  );
}

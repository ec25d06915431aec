// SPDX-License-Identifier: EUPL-1.2
import type { Guard } from './guard.ts';

/** A guard of something that is no act in a case, on what it is given to see. */
export interface GuardOutsideActs<Seen> extends Omit<Guard, 'stops'> {
  readonly stops: (seen: Seen) => boolean;
}

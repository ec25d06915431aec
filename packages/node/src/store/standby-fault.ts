// SPDX-License-Identifier: EUPL-1.2
import pg from 'pg';
import { isDatabaseAway } from './is-database-away.ts';

/** Why a report is not read from a standby. */
export type StandbyReason = 'unreached' | 'no-standby' | 'behind' | 'other-history' | 'cancelled';

/** Says of a standby that it was found unfit to read from. */
export class StandbyFault extends Error {
  readonly reason: StandbyReason;

  constructor(reason: StandbyReason, options?: ErrorOptions) {
    super(`the standby is not read: ${reason}`, options);
    this.reason = reason;
  }
}

/** SQLSTATE: what was read was cleared away at the primary, and the standby follows it. */
const conflict = '40001';

/** Why it was the standby that failed; undefined of every other error. */
export function standbyReason(error: unknown): StandbyReason | undefined {
  if (error instanceof StandbyFault) return error.reason;
  if (error instanceof pg.DatabaseError && error.code === conflict) return 'cancelled';
  return isDatabaseAway(error) ? 'unreached' : undefined;
}

// SPDX-License-Identifier: EUPL-1.2
import { isDatabaseAway } from '../store/is-database-away.ts';

/**
 * Classes of SQLSTATE that tell of the database and not of what was written: transaction rollback
 * (40), no resources or disk (53), object state (55), intervention (57), system error (58).
 * PostgreSQL, appendix A.
 */
const machineClasses: ReadonlySet<string> = new Set(['40', '53', '55', '57', '58']);

/** Whether an unforeseen error is the machine's, which passes, rather than the message's own. */
export function isMachineFault(error: unknown): boolean {
  if (isDatabaseAway(error)) return true;
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string')
    return false;
  return /^E[A-Z]+$/.test(error.code) || machineClasses.has(error.code.slice(0, 2));
}

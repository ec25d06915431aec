// SPDX-License-Identifier: EUPL-1.2
/**
 * Classes of SQLSTATE that tell of the database and not of what was written: connection (08),
 * transaction rollback (40), no resources or disk (53), object state (55), intervention (57),
 * system error (58). PostgreSQL, appendix A.
 */
const machineClasses: ReadonlySet<string> = new Set(['08', '40', '53', '55', '57', '58']);

/** Errors of a lost connection carry no code; what their text says of it is all there is. */
const connectionLost = /connect|queryable/i;

/** Whether an unforeseen error is the machine's, which passes, rather than the message's own. */
export function isMachineFault(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (!('code' in error) || typeof error.code !== 'string')
    return connectionLost.test(error.message);
  return /^E[A-Z]+$/.test(error.code) || machineClasses.has(error.code.slice(0, 2));
}

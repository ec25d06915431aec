// SPDX-License-Identifier: EUPL-1.2
/** No connection, or one that was cut: Node's codes of it. */
const unreached: ReadonlySet<string> = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);

/** SQLSTATE of the same: class 08, a server that stops or starts, no free connection. Appendix A. */
const turnedAway = /^(?:08|57P0|53300)/;

/** What the client of PostgreSQL says without a code. */
const connectionLost =
  /^Connection terminated|^timeout exceeded when trying to connect|is not queryable$/;

/**
 * Whether the error says that the database could not be asked. What was being written may have been
 * written all the same: a connection can be lost between the commit and the word of it.
 */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (!('code' in error) || typeof error.code !== 'string')
    return connectionLost.test(error.message);
  return unreached.has(error.code) || turnedAway.test(error.code);
}

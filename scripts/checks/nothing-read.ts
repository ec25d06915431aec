// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from './finding.ts';

/**
 * The finding of a check that had nothing to look at. A check that reads no file would be green
 * for ever, so each of them answers with this instead of an empty list.
 */
export function nothingRead(what: string): Finding {
  return { path: '.', line: 1, code: 'check.nothing-read', reason: `read no ${what}` };
}

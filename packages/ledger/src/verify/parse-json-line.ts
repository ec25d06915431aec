// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';

/** Members of a JSON object, none of them known yet. */
export type Members = Readonly<Record<string, unknown>>;

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The object in the text. No cause is kept: a parser's message quotes what it read.
 * @throws SamsynError `ledger.malformed` when the text is no JSON object
 */
export function parseJsonObject(text: string, path: string): Members {
  try {
    const value: unknown = JSON.parse(text);
    if (isMembers(value)) return value;
  } catch {
    throw new SamsynError('ledger.malformed', 'not JSON', path);
  }
  throw new SamsynError('ledger.malformed', 'not a JSON object', path);
}

/** The value's own members, or none when it is no object. */
export function membersOf(value: unknown): Members {
  return isMembers(value) ? value : {};
}

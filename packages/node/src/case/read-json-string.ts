// SPDX-License-Identifier: EUPL-1.2
import { notJson } from './json-cursor.ts';
import type { JsonCursor } from './json-cursor.ts';

const quote = 0x22;
const backslash = 0x5c;

/**
 * The string that starts at the cursor; the cursor stands after its closing quote. A string that no
 * text has, with U+0000 or half a surrogate pair (RFC 7493, 2.1), is refused.
 *
 * @throws SamsynError `input.not-json`
 */
export function readJsonString(cursor: JsonCursor): string {
  const start = cursor.at;
  const { text } = cursor;
  let escaped = false;
  let at = start + 1;
  for (; ; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) break;
    if (Number.isNaN(code)) throw notJson(cursor, 'a string that does not end', start);
    if (code < 0x20) throw notJson(cursor, 'a control character inside a string', at);
    if (code !== backslash) continue;
    escaped = true;
    at += 1;
  }
  cursor.at = at + 1;
  const value = escaped ? unescape(cursor, start) : text.slice(start + 1, at);
  if (!value.isWellFormed() || value.includes('\u0000'))
    throw notJson(cursor, 'a string with a character that no text has', start);
  return value;
}

function unescape(cursor: JsonCursor, start: number): string {
  try {
    return String(JSON.parse(cursor.text.slice(start, cursor.at)));
  } catch {
    throw notJson(cursor, 'an escape that JSON does not have', start);
  }
}

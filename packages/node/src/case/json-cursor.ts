// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';

/** Where a reader stands in a text of JSON. */
export interface JsonCursor {
  readonly text: string;
  at: number;
}

/**
 * The refusal of a text that is not JSON: says what was expected, on which line and in which column
 * (both from 1), never what stood there.
 */
export function notJson(cursor: JsonCursor, reason: string, at: number = cursor.at): SamsynError {
  let line = 1;
  let lineStart = 0;
  for (let next = cursor.text.indexOf('\n'); next !== -1 && next < at;) {
    line += 1;
    lineStart = next + 1;
    next = cursor.text.indexOf('\n', lineStart);
  }
  const column = at - lineStart + 1;
  return new SamsynError('input.not-json', reason, `line ${line}, column ${column}`);
}

/** Moves the cursor past blanks. */
export function skipBlanks(cursor: JsonCursor): void {
  for (;;) {
    const code = cursor.text.charCodeAt(cursor.at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
    cursor.at += 1;
  }
}

// SPDX-License-Identifier: EUPL-1.2
import { isUtf8 } from 'node:buffer';
import { SamsynError, limits } from '@samsyn/terms';
import { notJson, skipBlanks } from './json-cursor.ts';
import type { JsonCursor } from './json-cursor.ts';
import { readJsonString } from './read-json-string.ts';

const numberPattern = /-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const words: readonly (readonly [string, boolean | null])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];
const prototypeKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The value of a JSON text as RFC 7493 (I-JSON) narrows it: UTF-8, no key twice in an object, no
 * string that is no text, numbers that a double holds. Keys that JavaScript gives a meaning of its
 * own and nesting deeper than `limits.jsonDepthMax` are refused.
 *
 * @throws SamsynError `input.not-json` with line and column, without a word of what was read
 */
export function readStrictJson(bytes: Uint8Array): unknown {
  const cursor: JsonCursor = { text: decodeUtf8(bytes), at: 0 };
  const value = readValue(cursor, 0);
  skipBlanks(cursor);
  if (cursor.at < cursor.text.length) throw notJson(cursor, 'something after the value has ended');
  return value;
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SamsynError('input.not-json', 'not UTF-8', `line ${lineNotUtf8(bytes)}`);
  }
}

/** The first line that is not UTF-8; a line feed is never a part of another character. */
function lineNotUtf8(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return line;
}

function readValue(cursor: JsonCursor, depth: number): unknown {
  if (depth > limits.jsonDepthMax)
    throw notJson(cursor, `nested deeper than ${limits.jsonDepthMax} levels`);
  skipBlanks(cursor);
  switch (cursor.text[cursor.at]) {
    case '{':
      return readObject(cursor, depth);
    case '[':
      return readArray(cursor, depth);
    case '"':
      return readJsonString(cursor);
    case undefined:
      throw notJson(cursor, 'the text ends where a value is expected');
    default:
      return readNumberOrWord(cursor);
  }
}

function readObject(cursor: JsonCursor, depth: number): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  cursor.at += 1;
  skipBlanks(cursor);
  if (takes(cursor, '}')) return object;
  do {
    skipBlanks(cursor);
    const start = cursor.at;
    if (cursor.text[start] !== '"') throw notJson(cursor, 'a key in quotes is expected');
    const key = readJsonString(cursor);
    if (prototypeKeys.has(key)) throw notJson(cursor, 'a key with a reserved name', start);
    if (Object.hasOwn(object, key)) throw notJson(cursor, 'a key twice in one object', start);
    skipBlanks(cursor);
    if (!takes(cursor, ':')) throw notJson(cursor, 'a colon is expected');
    object[key] = readValue(cursor, depth + 1);
    skipBlanks(cursor);
  } while (takes(cursor, ','));
  if (!takes(cursor, '}')) throw notJson(cursor, 'a comma or a closing brace is expected');
  return object;
}

function readArray(cursor: JsonCursor, depth: number): unknown[] {
  const array: unknown[] = [];
  cursor.at += 1;
  skipBlanks(cursor);
  if (takes(cursor, ']')) return array;
  do {
    array.push(readValue(cursor, depth + 1));
    skipBlanks(cursor);
  } while (takes(cursor, ','));
  if (!takes(cursor, ']')) throw notJson(cursor, 'a comma or a closing bracket is expected');
  return array;
}

function readNumberOrWord(cursor: JsonCursor): number | boolean | null {
  for (const [word, value] of words) {
    if (!cursor.text.startsWith(word, cursor.at)) continue;
    cursor.at += word.length;
    return value;
  }
  numberPattern.lastIndex = cursor.at;
  const match = numberPattern.exec(cursor.text);
  if (!match) throw notJson(cursor, 'a value is expected');
  const value = Number(match[0]);
  if (!Number.isFinite(value)) throw notJson(cursor, 'a number too large to hold');
  cursor.at += match[0].length;
  return value;
}

function takes(cursor: JsonCursor, sign: string): boolean {
  if (cursor.text[cursor.at] !== sign) return false;
  cursor.at += 1;
  return true;
}

// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { decodeUtf8 } from './decode.ts';

/** One line of a file, counted from 1, without its newline. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

const lineBytesMax = 32 * 1024 * 1024;
const newline = 0x0a;

function textOf(parts: readonly Uint8Array[], number: number): string {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  const text = decodeUtf8(whole);
  if (text === undefined) throw new SamsynError('ledger.malformed', 'not UTF-8', `line ${number}`);
  return text;
}

/**
 * The lines of bytes that arrive in pieces. Only a newline ends a line, and the last line has one.
 * @throws SamsynError `ledger.malformed` with the line
 */
export async function* splitLines(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): AsyncGenerator<Line, void, undefined> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let held = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, from)) {
      yield { number, text: textOf([...parts, chunk.subarray(from, end)], number) };
      number += 1;
      parts = [];
      held = 0;
      from = end + 1;
    }
    parts.push(chunk.slice(from));
    held += chunk.length - from;
    if (held > lineBytesMax)
      throw new SamsynError('ledger.malformed', 'a line without end', `line ${number}`);
  }
  if (held > 0)
    throw new SamsynError('ledger.malformed', 'the last line is cut short', `line ${number}`);
}

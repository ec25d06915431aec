// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { decodeBase64, hexOf } from './decode.ts';

/** One signature line, read but not verified. */
export interface NoteSignature {
  readonly name: string;
  /** Hex, 8 digits. */
  readonly keyId: string;
  readonly signature: Uint8Array;
}

/** A note, read but not verified. */
export interface Note {
  /** With its last newline. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

const noteCharsMax = 64 * 1024;
const signaturesMax = 16;

/** @throws SamsynError `ledger.signature` */
function parseLine(line: string, path: string | undefined): NoteSignature {
  const match = /^— ([\x21-\x2a\x2c-\x7e]+) ([A-Za-z0-9+/=]+)$/.exec(line);
  const bytes = decodeBase64(match?.[2] ?? '');
  if (match?.[1] === undefined || bytes === undefined || bytes.length <= 4)
    throw new SamsynError('ledger.signature', 'not a signature line of a note', path);
  const keyId = hexOf(bytes.subarray(0, 4));
  return { name: match[1], keyId, signature: bytes.subarray(4) };
}

/**
 * The parts of a signed note (C2SP signed-note); the text is to be ignored until a signature has
 * been verified.
 * @throws SamsynError `ledger.checkpoint`, `ledger.signature`
 */
export function parseNote(note: string, path?: string): Note {
  const split = note.lastIndexOf('\n\n');
  if (split < 0 || !note.endsWith('\n') || note.length > noteCharsMax)
    throw new SamsynError('ledger.checkpoint', 'not a signed note', path);
  const lines = note.slice(split + 2, -1).split('\n');
  if (lines.length > signaturesMax)
    throw new SamsynError('ledger.checkpoint', 'more signatures than a note may have', path);
  return {
    text: note.slice(0, split + 1),
    signatures: lines.map((line) => parseLine(line, path)),
  };
}

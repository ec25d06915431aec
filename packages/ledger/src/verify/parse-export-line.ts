// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { decodeBase64 } from './decode.ts';
import { membersOf, parseJsonObject } from './parse-json-line.ts';
import type { Members } from './parse-json-line.ts';
import type { Line } from './split-lines.ts';

/** The first line: whose ledger, and by which keys. */
export interface HeaderLine {
  readonly origin: string;
  readonly vkey: string;
  readonly witnesses: readonly string[];
}

/** An entry as the file has it, read but not verified. */
export interface EntryLine {
  readonly kind: 'entry';
  readonly index: number;
  readonly leaf: Uint8Array;
  readonly leafHash: string;
  readonly opening: { readonly salt: Uint8Array; readonly content: Uint8Array } | undefined;
}

/** A checkpoint as the file has it, read but not verified. */
export interface CheckpointLine {
  readonly kind: 'checkpoint';
  readonly note: string;
}

/** Each line has one spelling: its members sorted, without space; any other is refused. */
function requireSpelling(value: Members, text: string, path: string): void {
  if (JSON.stringify(value) !== text)
    throw new SamsynError('ledger.malformed', 'not in the one form of an export file', path);
}

function bytesOf(value: unknown, path: string): Uint8Array {
  const bytes = typeof value === 'string' ? decodeBase64(value) : undefined;
  if (bytes === undefined) throw new SamsynError('ledger.malformed', 'not base64', path);
  return bytes;
}

/** @throws SamsynError `ledger.malformed` with the line */
export function parseHeaderLine({ number, text }: Line): HeaderLine {
  const path = `line ${number}`;
  const { format, origin, vkey, witnesses } = parseJsonObject(text, path);
  if (format !== 'samsyn-ledger/1')
    throw new SamsynError('ledger.malformed', 'not an export file of this version', path);
  const listed: unknown[] = Array.isArray(witnesses) ? witnesses : [undefined];
  const names = listed.filter((one) => typeof one === 'string');
  if (typeof origin !== 'string' || typeof vkey !== 'string' || names.length !== listed.length)
    throw new SamsynError('ledger.malformed', 'the header lacks origin, vkey or witnesses', path);
  requireSpelling({ format, origin, vkey, witnesses: names }, text, path);
  return { origin, vkey, witnesses: names };
}

function parseEntry(members: Members, text: string, path: string): EntryLine {
  const { index, leaf, leafHash, opening } = members;
  if (typeof index !== 'number' || typeof leafHash !== 'string')
    throw new SamsynError('ledger.malformed', 'neither an entry nor a checkpoint', path);
  const bytes = bytesOf(leaf, path);
  if (opening === undefined) {
    requireSpelling({ index, leaf, leafHash }, text, path);
    return { kind: 'entry', index, leaf: bytes, leafHash, opening };
  }
  const { content, salt } = membersOf(opening);
  const opened = { content: bytesOf(content, path), salt: bytesOf(salt, path) };
  requireSpelling({ index, leaf, leafHash, opening: { content, salt } }, text, path);
  return { kind: 'entry', index, leaf: bytes, leafHash, opening: opened };
}

/** @throws SamsynError `ledger.malformed` with the line */
export function parseExportLine({ number, text }: Line): EntryLine | CheckpointLine {
  const path = `line ${number}`;
  const members = parseJsonObject(text, path);
  const { checkpoint } = members;
  if (checkpoint === undefined) return parseEntry(members, text, path);
  if (typeof checkpoint !== 'string')
    throw new SamsynError('ledger.malformed', 'a checkpoint is a text', path);
  requireSpelling({ checkpoint }, text, path);
  return { kind: 'checkpoint', note: checkpoint };
}

// SPDX-License-Identifier: EUPL-1.2
import { base64 } from './base64.ts';
import { bytesToHex } from './bytes-to-hex.ts';
import { canonicalJson } from './canonical-json.ts';

/** What stands first in an export file: whose ledger, and the keys that its signatures are by. */
export interface ExportHeader {
  readonly origin: string;
  readonly vkey: string;
  readonly witnesses: readonly string[];
}

/** One entry as it is stored. Without an opening, its content is erased or withheld. */
export interface ExportedEntry {
  readonly leaf: Uint8Array;
  /** As stored beside the leaf, not computed for the export: a fault then shows at its entry. */
  readonly leafHash: Uint8Array;
  readonly opening?: { readonly salt: Uint8Array; readonly content: Uint8Array };
}

/** A checkpoint note and the number of entries it covers. */
export interface ExportedCheckpoint {
  readonly size: number;
  readonly note: string;
}

function entryLine(index: number, { leaf, leafHash, opening }: ExportedEntry): string {
  return canonicalJson({
    index,
    leaf: base64(leaf),
    leafHash: bytesToHex(leafHash),
    opening: opening && { content: base64(opening.content), salt: base64(opening.salt) },
  });
}

/**
 * The lines of an export file, each with its newline: header, entries from the first on, and each
 * checkpoint right after the last entry that it covers. The last checkpoint should cover every
 * entry given; a file that ends otherwise does not verify.
 */
export async function* exportLines(
  header: ExportHeader,
  entries: Iterable<ExportedEntry> | AsyncIterable<ExportedEntry>,
  checkpoints: readonly ExportedCheckpoint[],
): AsyncGenerator<string, void, undefined> {
  const { origin, vkey, witnesses } = header;
  yield `${canonicalJson({ format: 'samsyn-ledger/1', origin, vkey, witnesses })}\n`;
  const notes = new Map(checkpoints.map(({ size, note }) => [size, note]));
  let size = 0;
  const first = notes.get(0);
  if (first !== undefined) yield `${canonicalJson({ checkpoint: first })}\n`;
  for await (const entry of entries) {
    yield `${entryLine(size, entry)}\n`;
    size += 1;
    const note = notes.get(size);
    if (note !== undefined) yield `${canonicalJson({ checkpoint: note })}\n`;
  }
}

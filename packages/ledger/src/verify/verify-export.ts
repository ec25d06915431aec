// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { ExportReading } from './export-reading.ts';
import type { ExportVerdict } from './export-verdict.ts';
import { keptHeads } from './kept-heads.ts';
import { parseHeaderLine } from './parse-export-line.ts';
import type { HeaderLine } from './parse-export-line.ts';
import { parseVkey } from './parse-vkey.ts';
import { splitLines } from './split-lines.ts';
import type { Line } from './split-lines.ts';
import type { TrustedKeys } from './trusted-keys.ts';

function checkHeader(line: Line, trusted: TrustedKeys | undefined): HeaderLine {
  const header = parseHeaderLine(line);
  const path = `line ${line.number}`;
  if (parseVkey(header.vkey, path).name !== header.origin)
    throw new SamsynError('ledger.malformed', 'the key is not that of the origin', path);
  for (const vkey of header.witnesses) {
    if (parseVkey(vkey, path).use !== 'witness')
      throw new SamsynError('ledger.malformed', 'a witness without a witness key', path);
  }
  if (trusted !== undefined && header.vkey !== trusted.vkey)
    throw new SamsynError('ledger.signature', 'the file is not of the ledger trusted', path);
  return header;
}

/**
 * Rebuilds a ledger from the bytes of its export file and checks every line of it: entries, their
 * content where it is present, the tree, each checkpoint and each signature on it. Without trusted
 * keys the file proves only that it agrees with itself.
 * @throws SamsynError `ledger.*`, its path the line, the entry or the entries at fault
 */
export async function verifyExport(
  source: Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  trusted?: TrustedKeys,
): Promise<ExportVerdict> {
  const kept = await keptHeads(trusted?.checkpoints ?? [], trusted?.vkey ?? '');
  let reading: ExportReading | undefined;
  let lastLine = 1;
  for await (const line of splitLines(source instanceof Uint8Array ? [source] : source)) {
    lastLine = line.number;
    if (reading === undefined)
      reading = new ExportReading(checkHeader(line, trusted), trusted, kept);
    else await reading.take(line);
  }
  if (reading === undefined) throw new SamsynError('ledger.malformed', 'an empty file', 'line 1');
  return reading.finish(lastLine);
}

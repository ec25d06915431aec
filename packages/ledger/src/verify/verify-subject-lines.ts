// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { ExportVerdict } from './export-verdict.ts';
import { parseExportLine } from './parse-export-line.ts';
import { parseLeaf } from './parse-leaf.ts';
import { splitLines } from './split-lines.ts';
import type { TrustedKeys } from './trusted-keys.ts';
import { verifyExport } from './verify-export.ts';

/** What is claimed: these lines, and no others, name the subject below the checkpoint. */
export interface SubjectLines {
  readonly vkey: string;
  readonly subject: string;
  readonly size: number;
  readonly checkpoint: string;
  readonly lines: readonly { readonly index: number; readonly leafHash: string }[];
}

/**
 * Returns when the export is whole and sound, has the checkpoint of the claim, and exactly the lines
 * of the claim name its subject below it. Nothing is proved of what was never put in the ledger.
 * @throws SamsynError `ledger.incomplete` with the entry that was left out or is not there; otherwise
 * as `verifyExport`
 */
export async function verifySubjectLines(
  source: Uint8Array,
  claim: SubjectLines,
  trusted?: TrustedKeys,
): Promise<ExportVerdict> {
  const verdict = await verifyExport(source, {
    vkey: trusted?.vkey ?? claim.vkey,
    witnessVkeys: trusted?.witnessVkeys ?? [],
    checkpoints: [...(trusted?.checkpoints ?? []), claim.checkpoint],
  });
  if (verdict.size < claim.size)
    throw new SamsynError('ledger.incomplete', 'the export ends before the checkpoint', 'size');
  const claimed = new Map(claim.lines.map(({ index, leafHash }) => [index, leafHash]));
  let isHeader = true;
  for await (const line of splitLines([source])) {
    const read = isHeader ? undefined : parseExportLine(line);
    isHeader = false;
    if (read?.kind !== 'entry' || read.index >= claim.size) continue;
    const path = `entry ${read.index}`;
    const isNamed = parseLeaf(read.leaf, path).subject === claim.subject;
    if (isNamed && claimed.get(read.index) !== read.leafHash)
      throw new SamsynError('ledger.incomplete', 'a line about the subject was left out', path);
    if (isNamed) claimed.delete(read.index);
  }
  for (const [index] of claimed)
    throw new SamsynError(
      'ledger.incomplete',
      'no such line is about the subject',
      `entry ${index}`,
    );
  return verdict;
}

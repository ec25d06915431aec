// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { sha256 } from '../sha256.ts';
import { hexOf } from './decode.ts';
import type { EntryLine } from './parse-export-line.ts';
import { parseLeaf } from './parse-leaf.ts';
import { hashOfLeaf } from './tree.ts';

/**
 * The leaf hash of an entry: its leaf in form and of the hash stated, and its opening, where there
 * is one, that of its commitment.
 * @throws SamsynError `ledger.leaf`, `ledger.opening`, `ledger.malformed`, with the entry
 */
export function verifyEntry(line: EntryLine, expectedIndex: number): Uint8Array {
  const path = `entry ${expectedIndex}`;
  if (line.index !== expectedIndex)
    throw new SamsynError('ledger.malformed', 'an entry is missing or out of its order', path);
  const hash = hashOfLeaf(line.leaf);
  if (hexOf(hash) !== line.leafHash)
    throw new SamsynError('ledger.leaf', 'the leaf does not have the hash recorded for it', path);
  const { commitment } = parseLeaf(line.leaf, path);
  if (line.opening !== undefined) {
    const { salt, content } = line.opening;
    if (salt.length !== 32 || hexOf(sha256(salt, content)) !== commitment)
      throw new SamsynError('ledger.opening', 'the content is not what the entry commits to', path);
  }
  return hash;
}

// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { hexOf } from './decode.ts';
import { openCheckpoint } from './open-checkpoint.ts';
import { parseNote } from './parse-note.ts';
import { parseVkey } from './parse-vkey.ts';
import { sameBytes } from './tree.ts';
import type { TreeHead } from './verify-consistency.ts';
import { verifyCosignature } from './verify-cosignature.ts';
import type { Cosigned } from './verify-cosignature.ts';

/** The keys by which a file's checkpoints are checked. */
export interface ExportKeys {
  readonly vkey: string;
  readonly witnesses: readonly string[];
}

/** Which entries lie between two sizes, in words. */
export function entriesBetween(from: number, until: number): string {
  return until - from === 1 ? `entry ${from}` : `entries ${from} to ${until - 1}`;
}

/**
 * The cosignatures of a checkpoint that states just the tree rebuilt so far. Every signature line
 * is by the ledger or a witness of the file, and verifies.
 * @throws SamsynError `ledger.checkpoint`, `ledger.signature`, `ledger.cosignature` with the line;
 * `ledger.root` with the entries since the checkpoint before
 */
export async function verifyCheckpointLine(
  note: string,
  keys: ExportKeys,
  rebuilt: TreeHead,
  sizeBefore: number,
  path: string,
): Promise<readonly Cosigned[]> {
  const { size, root } = await openCheckpoint(note, keys.vkey, path);
  const signers = new Map<string, string | undefined>();
  for (const vkey of keys.witnesses) {
    const { name, id } = parseVkey(vkey, path);
    signers.set(`${name} ${id}`, vkey);
  }
  const own = parseVkey(keys.vkey, path);
  signers.set(`${own.name} ${own.id}`, undefined);
  const cosigned: Cosigned[] = [];
  for (const { name, keyId } of parseNote(note, path).signatures) {
    const signer = `${name} ${keyId}`;
    if (!signers.has(signer))
      throw new SamsynError('ledger.signature', 'a signature by a key not in the file', path);
    const witness = signers.get(signer);
    if (witness !== undefined) cosigned.push(await verifyCosignature(note, witness, path));
  }
  if (size !== rebuilt.size)
    throw new SamsynError('ledger.checkpoint', 'a checkpoint not after its last entry', path);
  if (!sameBytes(root, rebuilt.root))
    throw new SamsynError(
      'ledger.root',
      `the entries give the root ${hexOf(rebuilt.root)}, not the one signed`,
      size === sizeBefore ? path : entriesBetween(sizeBefore, size),
    );
  return cosigned;
}

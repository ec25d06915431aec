// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { openCheckpoint } from './open-checkpoint.ts';
import { sameBytes } from './tree.ts';

/**
 * The roots, by size, of checkpoints kept from one ledger, each signature verified.
 * @throws SamsynError `ledger.consistency` when two of them contradict each other: the ledger has
 * shown two faces; otherwise as `openCheckpoint`
 */
export async function keptHeads(
  notes: readonly string[],
  vkey: string,
): Promise<ReadonlyMap<number, Uint8Array>> {
  const heads = new Map<number, Uint8Array>();
  for (const [index, note] of notes.entries()) {
    const path = `kept checkpoint ${index + 1}`;
    const { size, root } = await openCheckpoint(note, vkey, path);
    const other = heads.get(size);
    if (other !== undefined && !sameBytes(other, root))
      throw new SamsynError('ledger.consistency', 'two signed roots for one size', path);
    heads.set(size, root);
  }
  return heads;
}

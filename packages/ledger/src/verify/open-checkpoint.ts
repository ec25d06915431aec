// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { openNote } from './open-note.ts';
import { parseCheckpoint } from './parse-checkpoint.ts';
import type { Checkpoint } from './parse-checkpoint.ts';
import { parseVkey } from './parse-vkey.ts';

/**
 * The checkpoint in a note, signed by the ledger of this vkey, whose name is its origin.
 * @throws SamsynError `ledger.malformed`, `ledger.checkpoint`, `ledger.signature`
 */
export async function openCheckpoint(
  note: string,
  vkey: string,
  path?: string,
): Promise<Checkpoint> {
  const key = parseVkey(vkey, path);
  const checkpoint = parseCheckpoint(await openNote(note, key, path), path);
  if (checkpoint.origin !== key.name)
    throw new SamsynError('ledger.checkpoint', 'a checkpoint of another ledger', path);
  return checkpoint;
}

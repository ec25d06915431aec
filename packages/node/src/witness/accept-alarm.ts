// SPDX-License-Identifier: EUPL-1.2
import { openCheckpoint } from '@samsyn/ledger';
import { SamsynError } from '@samsyn/terms';
import type { DirectoryContext } from '../directory/directory-context.ts';
import { contradictsOwn } from './contradicts-own.ts';
import type { SignedHead } from './kept-checkpoints.ts';
import { ledgerKeyOf, originIn } from './ledger-key-of.ts';
import { raiseAlarm } from './raise-alarm.ts';
import type { ToldAlarm } from './told-alarm.ts';

async function signedHead(note: string, vkey: string, path: string): Promise<SignedHead> {
  const { size, root } = await openCheckpoint(note, vkey, path);
  return { size, root, note };
}

/**
 * Takes the peer's word that a ledger has shown two histories, where the evidence bears it out: both
 * checkpoints are signed by that ledger, and our own ledger contradicts one of them; or it is the
 * peer's own ledger, of which it tells itself.
 * @throws SamsynError `input.not-found` for another ledger, `ledger.*` for notes that are not signed
 * by it, `ledger.consistency` when nothing is shown by them
 */
export async function acceptAlarm(context: DirectoryContext, told: ToldAlarm): Promise<void> {
  const origin = originIn(told.kept);
  const key = ledgerKeyOf(context, origin);
  if (!key) throw new SamsynError('input.not-found', 'not a ledger of ours or yours', 'kept');
  const kept = await signedHead(told.kept, key.vkey, 'kept');
  const shown = await signedHead(told.shown, key.vkey, 'shown');
  const sameTree = kept.size === shown.size && Buffer.compare(kept.root, shown.root) === 0;
  const contradicted =
    key.whose === 'peer' ||
    (await contradictsOwn(context.db, kept)) ||
    (await contradictsOwn(context.db, shown));
  if (sameTree || !contradicted)
    throw new SamsynError('ledger.consistency', 'the two do not contradict each other', 'shown');
  await raiseAlarm(context, { origin, kept, shown, foundBy: 'peer' });
}

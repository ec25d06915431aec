// SPDX-License-Identifier: EUPL-1.2
import type { TrustedKeys } from '@samsyn/ledger';
import { parseVkey } from '@samsyn/ledger';
import type { DirectoryContext } from '../directory/directory-context.ts';

/**
 * By what this node would check the other authority's ledger: its key, our own witness key, and the
 * newest checkpoint of it that we have cosigned. An export made from now on must agree with it.
 */
export async function findWitnessed({
  db,
  own,
  peer,
}: Pick<DirectoryContext, 'db' | 'own' | 'peer'>): Promise<TrustedKeys> {
  const vkey = peer.ledgerVerifierKey;
  const newest = await db
    .selectFrom('peer_checkpoints')
    .select('note')
    .where('origin', '=', parseVkey(vkey, 'ledgerVerifierKey').name)
    .orderBy('tree_size', 'desc')
    .limit(1)
    .executeTakeFirst();
  return { vkey, witnessVkeys: [own.witness.vkey], checkpoints: newest ? [newest.note] : [] };
}

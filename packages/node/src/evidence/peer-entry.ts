// SPDX-License-Identifier: EUPL-1.2
import type { BundleEntry } from '@samsyn/evidence';
import { Digest } from '@samsyn/terms';
import type { Receipt } from '@samsyn/terms';
import type { DirectoryContext } from '../directory/directory-context.ts';
import type { Exchanged } from './exchanged.ts';

/**
 * The other authority's entry that its receipt names: the hash is all that we know of it, and the
 * place that it has proved to us, once it has.
 */
export async function peerEntry(
  { db, peer }: DirectoryContext,
  { key, messageId }: Exchanged,
  { ledgerLeaf }: Receipt,
): Promise<BundleEntry> {
  const proof = await db
    .selectFrom('receipt_proofs')
    .select(['leaf_index', 'inclusion', 'checkpoint'])
    .where('person_id', '=', key.personId)
    .where('message_id', '=', messageId)
    .where('side', '=', 'held')
    .executeTakeFirst();
  return {
    of: peer.authority.id,
    leafHash: ledgerLeaf,
    ...(proof && {
      place: {
        index: proof.leaf_index,
        inclusion: proof.inclusion.map((hash) => Digest.parse(hash)),
        checkpoint: proof.checkpoint,
      },
    }),
  };
}

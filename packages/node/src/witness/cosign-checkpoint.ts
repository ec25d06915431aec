// SPDX-License-Identifier: EUPL-1.2
import { cosign, openCheckpoint, verifyConsistency } from '@samsyn/ledger';
import type { TreeHead } from '@samsyn/ledger';
import { sql } from 'kysely';
import type { Reader, Tx } from '../audit/record.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';
import type { CheckpointOffer, OfferAnswer } from './checkpoint-offer.ts';

const emptyRoot = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

async function lastSeen(db: Reader, origin: string): Promise<TreeHead> {
  const row = await db
    .selectFrom('peer_checkpoints')
    .select(['tree_size', 'root'])
    .where('origin', '=', origin)
    .orderBy('tree_size', 'desc')
    .limit(1)
    .executeTakeFirst();
  return { size: row?.tree_size ?? 0, root: Buffer.from(row?.root ?? emptyRoot, 'hex') };
}

async function keep(
  context: DirectoryContext,
  tx: Tx,
  origin: string,
  head: TreeHead,
  note: string,
) {
  await tx
    .insertInto('peer_checkpoints')
    .values({
      origin,
      tree_size: head.size,
      root: Buffer.from(head.root).toString('hex'),
      note,
      at: context.clock(),
    })
    .onConflict((conflict) => conflict.columns(['origin', 'tree_size']).doNothing())
    .execute();
}

/**
 * Cosigns the peer's checkpoint when it is signed by its ledger and extends the last one that we
 * cosigned (C2SP tlog-witness): a ledger that was rewritten gets no cosignature. What was cosigned
 * is kept before the cosignature is given.
 * @throws SamsynError `ledger.signature`, `ledger.checkpoint`, `ledger.consistency`
 */
export async function cosignCheckpoint(
  context: DirectoryContext,
  offer: CheckpointOffer,
): Promise<OfferAnswer> {
  const checkpoint = await openCheckpoint(offer.note, context.peer.ledgerVerifierKey);
  const seconds = Math.floor(Date.parse(context.clock()) / 1_000);
  return context.db.transaction().execute(async (tx): Promise<OfferAnswer> => {
    await sql`select pg_advisory_xact_lock(hashtext('samsyn-witness'))`.execute(tx);
    const seen = await lastSeen(tx, checkpoint.origin);
    if (offer.older !== seen.size || checkpoint.size < seen.size)
      return { kind: 'offer-from', size: seen.size };
    verifyConsistency(
      seen,
      checkpoint,
      offer.consistency.map((hash) => Buffer.from(hash, 'hex')),
    );
    await keep(context, tx, checkpoint.origin, checkpoint, offer.note);
    return { kind: 'cosigned', line: await cosign(offer.note, context.own.witness, seconds) };
  });
}

// SPDX-License-Identifier: EUPL-1.2
import { inclusionProof, placesForInclusion } from '@samsyn/ledger';
import type { TreePlace } from '@samsyn/ledger';
import { MessageId } from '@samsyn/terms';
import { findPublished } from '../audit/find-published.ts';
import { record } from '../audit/record.ts';
import { fetchNodes } from '../audit/tree-nodes.ts';
import type { DeliveryContext } from '../delivery/delivery-context.ts';
import { AcceptedProofs } from './proof-batch.ts';
import type { ProofBatch } from './proof-batch.ts';
import { postJson } from './post-json.ts';

const batchMax = 200;

async function unproved(context: DeliveryContext, after: number, size: number) {
  return context.db
    .selectFrom('receipts as r')
    .innerJoin('ledger_entries as e', 'e.leaf_hash', 'r.ledger_leaf')
    .innerJoin('ledger_order as o', 'o.entry_id', 'e.entry_id')
    .select(['r.person_id', 'r.message_id', 'o.leaf_index'])
    .where('r.side', '=', 'given')
    .where('o.leaf_index', '>', after)
    .where('o.leaf_index', '<', size)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('receipt_proofs as p')
            .select('p.message_id')
            .whereRef('p.person_id', '=', 'r.person_id')
            .whereRef('p.message_id', '=', 'r.message_id')
            .where('p.side', '=', 'given'),
        ),
      ),
    )
    .orderBy('o.leaf_index')
    .limit(batchMax)
    .execute();
}

type Unproved = Awaited<ReturnType<typeof unproved>>[number];
type Proof = ProofBatch['proofs'][number];
type Offered = { readonly row: Unproved; readonly proof: Proof };

/** Each place once: proofs of one tree share most of theirs. */
function distinct(places: readonly TreePlace[]): readonly TreePlace[] {
  return [...new Map(places.map((place) => [`${place.level}/${place.index}`, place])).values()];
}

/** The proofs of all of these, from nodes of the tree that are read once. */
async function prove(
  context: DeliveryContext,
  size: number,
  rows: readonly Unproved[],
): Promise<readonly Offered[]> {
  const places = rows.flatMap((row) => placesForInclusion(row.leaf_index, size));
  const source = await fetchNodes(context.db, distinct(places));
  return rows.map((row) => ({
    row,
    proof: {
      messageId: MessageId.parse(row.message_id),
      index: row.leaf_index,
      inclusion: inclusionProof(row.leaf_index, size, source).map((hash) =>
        Buffer.from(hash).toString('hex'),
      ),
    },
  }));
}

async function keepTaken(
  context: DeliveryContext,
  checkpoint: { readonly size: number; readonly note: string },
  taken: readonly Offered[],
): Promise<void> {
  await record(context, async (tx, ledger) => {
    await tx
      .insertInto('receipt_proofs')
      .values(
        taken.map(({ row, proof }) => ({
          person_id: row.person_id,
          message_id: row.message_id,
          side: 'given',
          leaf_index: row.leaf_index,
          tree_size: checkpoint.size,
          inclusion: proof.inclusion,
          checkpoint: checkpoint.note,
          at: context.clock(),
        })),
      )
      .onConflict((conflict) => conflict.columns(['person_id', 'message_id', 'side']).doNothing())
      .execute();
    const messages = taken.map(({ row }) => row.message_id);
    const line = await ledger.add({
      event: 'message.proved',
      actor: 'node',
      content: { side: 'given', messages },
    });
    return { line, result: undefined };
  });
}

/**
 * Sends the peer, for receipts that we gave, the place and inclusion proof of the entry that each
 * names, under a checkpoint that the peer itself has cosigned; keeps the same proofs here. What the
 * peer does not take yet is offered again in the next round, and holds back nothing after it.
 */
export async function sendProofs(context: DeliveryContext): Promise<void> {
  const checkpoint = await findPublished(context);
  if (!checkpoint) return;
  let after = -1;
  for (;;) {
    const rows = await unproved(context, after, checkpoint.size);
    const last = rows.at(-1);
    if (!last) return;
    after = last.leaf_index;
    const offered = await prove(context, checkpoint.size, rows);
    const batch: ProofBatch = {
      checkpoint: checkpoint.note,
      proofs: offered.map(({ proof }) => proof),
    };
    const { accepted } = AcceptedProofs.parse(await postJson(context, '/peer/proofs', batch));
    const taken = offered.filter(({ proof }) => accepted.includes(proof.messageId));
    if (taken.length > 0) await keepTaken(context, checkpoint, taken);
  }
}

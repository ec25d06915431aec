// SPDX-License-Identifier: EUPL-1.2
import { inclusionProof, placesForInclusion } from '@samsyn/ledger';
import type { TreePlace } from '@samsyn/ledger';
import { MessageId } from '@samsyn/terms';
import { sql } from 'kysely';
import { findPublished } from '../audit/find-published.ts';
import { record } from '../audit/record.ts';
import { fetchNodes } from '../audit/tree-nodes.ts';
import type { DeliveryContext } from '../delivery/delivery-context.ts';
import { AcceptedProofs } from './proof-batch.ts';
import type { ProofBatch } from './proof-batch.ts';
import { postJson } from './post-json.ts';

const batchMax = 200;

/**
 * How far this process has offered proofs. Places up to `last` are not looked at again, so that a round
 * costs what is new and not what is kept; those of them that the peer did not take stand in `notTaken`.
 */
export interface OfferedProofs {
  last: number;
  readonly notTaken: Set<number>;
}

/** Nothing is known of what was offered before: all is looked through once. */
export function nothingOffered(): OfferedProofs {
  return { last: -1, notTaken: new Set() };
}

type Places = { readonly after: number; readonly size: number } | { readonly these: number[] };

/** Receipts that we gave whose proofs are not kept, in the ledger's order. */
async function unproved(context: DeliveryContext, places: Places) {
  return context.db
    .selectFrom('ledger_order as o')
    .innerJoin('ledger_entries as e', 'e.entry_id', 'o.entry_id')
    .innerJoin('receipts as r', 'r.ledger_leaf', 'e.leaf_hash')
    .select(['r.person_id', 'r.message_id', 'o.leaf_index'])
    .where('r.side', '=', 'given')
    .where(
      'these' in places
        ? sql<boolean>`o.leaf_index = any(${places.these}::bigint[])`
        : sql<boolean>`o.leaf_index > ${places.after} and o.leaf_index < ${places.size}`,
    )
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

/** Offers the proofs of these, and keeps those that the peer took. */
async function offer(
  context: DeliveryContext,
  offeredBefore: OfferedProofs,
  checkpoint: { readonly size: number; readonly note: string },
  rows: readonly Unproved[],
): Promise<void> {
  const offered = await prove(context, checkpoint.size, rows);
  const batch: ProofBatch = {
    checkpoint: checkpoint.note,
    proofs: offered.map(({ proof }) => proof),
  };
  const { accepted } = AcceptedProofs.parse(await postJson(context, '/peer/proofs', batch));
  const taken = offered.filter(({ proof }) => accepted.includes(proof.messageId));
  if (taken.length > 0) await keepTaken(context, checkpoint, taken);
  for (const { proof } of offered) {
    if (accepted.includes(proof.messageId)) offeredBefore.notTaken.delete(proof.index);
    else offeredBefore.notTaken.add(proof.index);
  }
}

/** Those that the peer did not take; what has been proved or erased meanwhile is not offered. */
async function offerAgain(
  context: DeliveryContext,
  before: OfferedProofs,
  checkpoint: { readonly size: number; readonly note: string },
): Promise<void> {
  const again = [...before.notTaken].toSorted((a, b) => a - b);
  for (let from = 0; from < again.length; from += batchMax) {
    const these = again.slice(from, from + batchMax);
    const rows = await unproved(context, { these });
    const still = new Set(rows.map(({ leaf_index: place }) => place));
    for (const place of these) if (!still.has(place)) before.notTaken.delete(place);
    if (rows.length > 0) await offer(context, before, checkpoint, rows);
  }
}

/**
 * Sends the peer, for receipts that we gave, the place and inclusion proof of the entry that each
 * names, under a checkpoint that the peer itself has cosigned; keeps the same proofs here. What the
 * peer does not take yet is offered again in the next round, and holds back nothing after it.
 * @param before what was offered in earlier rounds; brought up to date as the peer answers
 */
export async function sendProofs(context: DeliveryContext, before: OfferedProofs): Promise<void> {
  const checkpoint = await findPublished(context);
  if (!checkpoint) return;
  await offerAgain(context, before, checkpoint);
  while (before.last < checkpoint.size - 1) {
    const rows = await unproved(context, { after: before.last, size: checkpoint.size });
    if (rows.length > 0) await offer(context, before, checkpoint, rows);
    const isAll = rows.length < batchMax;
    before.last = isAll ? checkpoint.size - 1 : (rows.at(-1)?.leaf_index ?? before.last);
  }
}

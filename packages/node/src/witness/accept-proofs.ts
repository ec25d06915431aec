// SPDX-License-Identifier: EUPL-1.2
import { openCheckpoint, verifyCosignature, verifyInclusion } from '@samsyn/ledger';
import type { Checkpoint } from '@samsyn/ledger';
import { SamsynError } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { Reader, Tx } from '../audit/record.ts';
import { addCaseEvent } from '../case/case-events.ts';
import type { CaseContext } from '../case/case-context.ts';
import { ledgerKeyOf, originIn } from './ledger-key-of.ts';
import type { AcceptedProofs, ProofBatch } from './proof-batch.ts';

type Proof = ProofBatch['proofs'][number];

interface HeldReceipt {
  readonly proof: Proof;
  readonly personId: string;
  readonly caseId: string;
  readonly disclosureId: string;
  readonly ledgerLeaf: string;
  /** A proof of it is kept already. */
  readonly proved: boolean;
}

/** The proofs of the batch whose receipts are here. */
async function findHeld(db: Reader, proofs: readonly Proof[]): Promise<readonly HeldReceipt[]> {
  const rows = await db
    .selectFrom('receipts as r')
    .innerJoin('messages as m', (join) =>
      join.onRef('m.person_id', '=', 'r.person_id').onRef('m.message_id', '=', 'r.message_id'),
    )
    .leftJoin('receipt_proofs as p', (join) =>
      join
        .onRef('p.person_id', '=', 'r.person_id')
        .onRef('p.message_id', '=', 'r.message_id')
        .onRef('p.side', '=', 'r.side'),
    )
    .leftJoin('renewed_receipts as n', (join) =>
      join.onRef('n.person_id', '=', 'r.person_id').onRef('n.message_id', '=', 'r.message_id'),
    )
    .select(['r.person_id', 'r.message_id', 'r.ledger_leaf', 'm.case_id', 'm.disclosure_id'])
    .select(['p.leaf_index', 'n.ledger_leaf as renewed_leaf'])
    .where('r.side', '=', 'held')
    .where(
      'r.message_id',
      'in',
      proofs.map(({ messageId }) => messageId),
    )
    .execute();
  const byMessage = new Map(rows.map((row) => [row.message_id, row]));
  return proofs.flatMap((proof) => {
    const row = byMessage.get(proof.messageId);
    if (!row) return [];
    return {
      proof,
      personId: row.person_id,
      caseId: row.case_id,
      disclosureId: row.disclosure_id,
      ledgerLeaf: row.ledger_leaf,
      // The proof of a receipt that was given anew is of another leaf than the first one's.
      proved: row.leaf_index !== null || row.renewed_leaf !== null,
    };
  });
}

async function keep(
  context: CaseContext,
  tx: Tx,
  batch: ProofBatch,
  head: Checkpoint,
  { proof, personId, caseId, disclosureId, ledgerLeaf }: HeldReceipt,
): Promise<void> {
  const inclusion = proof.inclusion.map((hash) => Buffer.from(hash, 'hex'));
  verifyInclusion(Buffer.from(ledgerLeaf, 'hex'), proof.index, head.size, inclusion, head.root);
  const kept = await tx
    .insertInto('receipt_proofs')
    .values({
      person_id: personId,
      message_id: proof.messageId,
      side: 'held',
      leaf_index: proof.index,
      tree_size: head.size,
      inclusion: proof.inclusion,
      checkpoint: batch.checkpoint,
      at: context.clock(),
    })
    .onConflict((conflict) => conflict.columns(['person_id', 'message_id', 'side']).doNothing())
    .executeTakeFirst();
  if (kept.numInsertedOrUpdatedRows === 0n) return;
  await addCaseEvent(
    context,
    tx,
    { personId, caseId },
    {
      kind: 'proof-verified',
      authority: context.peer.authority.id,
      messageId: proof.messageId,
      disclosureId,
    },
  );
}

/** A checkpoint of the peer's ledger, in use or closed; of a closed one none that is larger. */
async function openOfPeer(context: CaseContext, note: string): Promise<Checkpoint> {
  const known = ledgerKeyOf(context, originIn(note));
  const { vkey, closed } =
    known?.whose === 'peer' ? known : { vkey: context.peer.ledgerVerifierKey, closed: undefined };
  const head = await openCheckpoint(note, vkey);
  if (closed && head.size > closed.size)
    throw new SamsynError('ledger.checkpoint', 'after the ledger was closed', 'checkpoint');
  return head;
}

/**
 * Verifies that the entries which the receipts named stand in the peer's ledger, under a checkpoint
 * signed by it and cosigned by us, and keeps the proofs. A proof for a receipt that is not here yet
 * is left for the peer to send again; it and one that is here already leave no line.
 * @throws SamsynError `ledger.*`; then nothing of the batch is kept
 */
export async function acceptProofs(
  context: CaseContext,
  batch: ProofBatch,
): Promise<AcceptedProofs> {
  const head = await openOfPeer(context, batch.checkpoint);
  await verifyCosignature(batch.checkpoint, context.own.witness.vkey);
  const held = await findHeld(context.db, batch.proofs);
  const fresh = held.filter(({ proved }) => !proved);
  const accepted = held.map(({ proof }) => proof.messageId);
  if (fresh.length === 0) return { accepted };
  return record(context, async (tx, ledger) => {
    for (const receipt of fresh) await keep(context, tx, batch, head, receipt);
    const line = await ledger.add({
      event: 'message.proved',
      actor: `peer:${context.peer.authority.id}`,
      content: {
        side: 'held',
        messages: fresh.map(({ proof }) => proof.messageId),
        treeSize: head.size,
      },
    });
    return { line, result: { accepted } };
  });
}

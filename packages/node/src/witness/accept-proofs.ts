// SPDX-License-Identifier: EUPL-1.2
import { openCheckpoint, verifyCosignature, verifyInclusion } from '@samsyn/ledger';
import type { Checkpoint } from '@samsyn/ledger';
import { record } from '../audit/record.ts';
import type { Tx } from '../audit/record.ts';
import { addCaseEvent } from '../case/case-events.ts';
import type { CaseContext } from '../case/case-context.ts';
import type { AcceptedProofs, ProofBatch } from './checkpoint-offer.ts';

type Proof = ProofBatch['proofs'][number];

async function acceptOne(
  context: CaseContext,
  tx: Tx,
  batch: ProofBatch,
  head: Checkpoint,
  proof: Proof,
): Promise<boolean> {
  const held = await tx
    .selectFrom('receipts as r')
    .innerJoin('messages as m', (join) =>
      join.onRef('m.person_id', '=', 'r.person_id').onRef('m.message_id', '=', 'r.message_id'),
    )
    .select(['r.person_id', 'r.ledger_leaf', 'm.case_id', 'm.disclosure_id'])
    .where('r.message_id', '=', proof.messageId)
    .where('r.side', '=', 'held')
    .executeTakeFirst();
  if (!held) return false;
  const inclusion = proof.inclusion.map((hash) => Buffer.from(hash, 'hex'));
  verifyInclusion(
    Buffer.from(held.ledger_leaf, 'hex'),
    proof.index,
    head.size,
    inclusion,
    head.root,
  );
  const kept = await tx
    .insertInto('receipt_proofs')
    .values({
      person_id: held.person_id,
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
  if (kept.numInsertedOrUpdatedRows === 0n) return true;
  const key = { personId: held.person_id, caseId: held.case_id };
  await addCaseEvent(context, tx, key, {
    kind: 'proof-verified',
    authority: context.peer.authority.id,
    messageId: proof.messageId,
    disclosureId: held.disclosure_id,
  });
  return true;
}

/**
 * Verifies that the entries which the receipts named stand in the peer's ledger, under a checkpoint
 * signed by it and cosigned by us, and keeps the proofs. A proof for a receipt that is not here yet
 * is left for the peer to send again.
 * @throws SamsynError `ledger.*`; then nothing of the batch is kept
 */
export async function acceptProofs(
  context: CaseContext,
  batch: ProofBatch,
): Promise<AcceptedProofs> {
  const head = await openCheckpoint(batch.checkpoint, context.peer.ledgerVerifierKey);
  await verifyCosignature(batch.checkpoint, context.own.witness.vkey);
  return record(context, async (tx, ledger) => {
    const accepted: string[] = [];
    for (const proof of batch.proofs) {
      if (await acceptOne(context, tx, batch, head, proof)) accepted.push(proof.messageId);
    }
    const line = await ledger.add({
      event: 'message.proved',
      actor: `peer:${context.peer.authority.id}`,
      content: { side: 'held', messages: accepted, treeSize: head.size },
    });
    return { line, result: { accepted } };
  });
}

// SPDX-License-Identifier: EUPL-1.2
import {
  addCosignature,
  consistencyProof,
  placesForConsistency,
  verifyCosignature,
} from '@samsyn/ledger';
import { SamsynError } from '@samsyn/terms';
import { fetchNodes } from '../audit/tree-nodes.ts';
import type { DeliveryContext } from '../delivery/delivery-context.ts';
import { OfferAnswer } from './checkpoint-offer.ts';
import type { CheckpointOffer } from './checkpoint-offer.ts';
import { postJson } from './post-json.ts';

interface OwnCheckpoint {
  readonly size: number;
  readonly note: string;
}

async function newestUncosigned(context: DeliveryContext): Promise<OwnCheckpoint | undefined> {
  const row = await context.db
    .selectFrom('ledger_checkpoints as c')
    .leftJoin('ledger_cosignatures as s', 's.tree_size', 'c.tree_size')
    .select(['c.tree_size', 'c.note', 's.line'])
    .orderBy('c.tree_size', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.line === null ? { size: row.tree_size, note: row.note } : undefined;
}

async function lastCosigned(context: DeliveryContext): Promise<number> {
  const row = await context.db
    .selectFrom('ledger_cosignatures')
    .select('tree_size')
    .orderBy('tree_size', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.tree_size ?? 0;
}

async function offerFrom(
  context: DeliveryContext,
  own: OwnCheckpoint,
  older: number,
): Promise<OfferAnswer> {
  const source = await fetchNodes(context.db, placesForConsistency(older, own.size));
  const offer: CheckpointOffer = {
    note: own.note,
    older,
    consistency: consistencyProof(older, own.size, source).map((hash) =>
      Buffer.from(hash).toString('hex'),
    ),
  };
  return OfferAnswer.parse(await postJson(context, '/peer/checkpoints', offer));
}

/**
 * Offers our newest checkpoint to the peer and keeps its cosignature, verified.
 * @returns whether a checkpoint was newly cosigned
 * @throws SamsynError `runtime.delivery-failed`, `ledger.cosignature`, or the peer's code
 */
export async function publishCheckpoint(context: DeliveryContext): Promise<boolean> {
  const own = await newestUncosigned(context);
  if (!own) return false;
  let answer = await offerFrom(context, own, await lastCosigned(context));
  if (answer.kind === 'offer-from') {
    if (answer.size > own.size) {
      throw new SamsynError(
        'ledger.consistency',
        'the witness has cosigned a larger ledger than ours',
        'witness',
      );
    }
    answer = await offerFrom(context, own, answer.size);
  }
  if (answer.kind !== 'cosigned')
    throw new SamsynError('ledger.consistency', 'the witness did not cosign', 'witness');
  const cosigned = addCosignature(own.note, answer.line);
  const { witness } = await verifyCosignature(cosigned, context.peer.witnessVerifierKey);
  await context.db
    .insertInto('ledger_cosignatures')
    .values({ tree_size: own.size, witness, line: answer.line, at: context.clock() })
    .onConflict((conflict) => conflict.columns(['tree_size', 'witness']).doNothing())
    .execute();
  return true;
}

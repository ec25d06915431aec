// SPDX-License-Identifier: EUPL-1.2
import { cosign, judgeOffer, openCheckpoint, parseOffer, unseen } from '@samsyn/ledger';
import type { Checkpoint, CheckpointOffer } from '@samsyn/ledger';
import { SamsynError, isSamsynError } from '@samsyn/terms';
import { sql } from 'kysely';
import type { DirectoryContext } from '../directory/directory-context.ts';
import { keepCheckpoint, newestKept } from './kept-checkpoints.ts';
import { ledgerKeyOf, originIn } from './ledger-key-of.ts';
import { raiseAlarm } from './raise-alarm.ts';
import type { OfferAnswer } from './read-answer.ts';

async function judge(
  context: DirectoryContext,
  offer: CheckpointOffer,
  checkpoint: Checkpoint,
): Promise<OfferAnswer> {
  const seconds = Math.floor(Date.parse(context.clock()) / 1_000);
  return context.db.transaction().execute(async (tx): Promise<OfferAnswer> => {
    await sql`select pg_advisory_xact_lock(hashtext('samsyn-witness'))`.execute(tx);
    const seen = (await newestKept(tx, checkpoint.origin)) ?? unseen();
    if (judgeOffer(offer, checkpoint, seen) === 'stale')
      return { kind: 'offer-from', size: seen.size };
    await keepCheckpoint(context, tx, checkpoint, offer.note);
    return { kind: 'cosigned', lines: [await cosign(offer.note, context.own.witness, seconds)] };
  });
}

const contradictions: ReadonlySet<string> = new Set(['ledger.split-view', 'ledger.consistency']);

/**
 * Cosigns the peer's checkpoint when it is signed by its ledger and extends the last one that we
 * cosigned (C2SP tlog-witness). What was cosigned is kept before the cosignature is given. A ledger
 * that was rewritten gets no cosignature, and raises an alarm.
 * @param body of an `add-checkpoint` request, over the peer's own connection
 * @throws SamsynError `input.not-found` for another ledger than the peer's, `ledger.malformed`,
 * `ledger.signature`, `ledger.checkpoint`, `ledger.consistency`, `ledger.split-view`
 */
export async function cosignCheckpoint(
  context: DirectoryContext,
  body: string,
): Promise<OfferAnswer> {
  const offer = parseOffer(body);
  const key = ledgerKeyOf(context, originIn(offer.note));
  if (key?.whose !== 'peer' || key.closed)
    throw new SamsynError('input.not-found', 'not a ledger that is witnessed here', 'origin');
  const checkpoint = await openCheckpoint(offer.note, key.vkey);
  try {
    return await judge(context, offer, checkpoint);
  } catch (error) {
    const kept = await newestKept(context.db, checkpoint.origin);
    if (kept && isSamsynError(error) && contradictions.has(error.code)) {
      const shown = { ...checkpoint, note: offer.note };
      await raiseAlarm(context, { origin: checkpoint.origin, kept, shown, foundBy: 'node' });
    }
    throw error;
  }
}

// SPDX-License-Identifier: EUPL-1.2
import { isSamsynError } from '@samsyn/terms';
import { findNewest } from '../audit/find-newest.ts';
import { sequenceEntries } from '../audit/sequence-entries.ts';
import type { DeliveryContext } from '../delivery/delivery-context.ts';
import { oneAtATime } from '../store/one-at-a-time.ts';
import { retryNow } from '../delivery/retry-now.ts';
import { compareOwn } from './compare-own.ts';
import { peerLink } from './peer-link.ts';
import { publishCheckpoint } from './publish-checkpoint.ts';
import { repeating } from './repeating.ts';
import type { Repeating } from './repeating.ts';
import { nothingOffered, sendProofs } from './send-proofs.ts';
import type { WitnessLink } from './witness-link.ts';

/** What is done within it shares one checkpoint, one cosignature and one batch of proofs. */
const gatherMs = 100;
const idleMs = 1_000;
/** Away, at either side: the network, the database. Not a word on the ledger. */
const isAway = (code: string): boolean => code.startsWith('runtime.');
/** After a refusal: the peer does not change its mind within a second, and records each refusal. */
const refusedMs = 60_000;

/** Whether it is refused because it is not the ledger that the peer has cosigned: then the alarm is raised. */
async function findWhy(context: DeliveryContext, link: WitnessLink): Promise<void> {
  try {
    await compareOwn(context, link);
  } catch (error) {
    const code = isSamsynError(error) ? error.code : 'runtime.internal';
    context.log.error({ code }, 'what the other authority has cosigned cannot be compared');
  }
}

/** The part of a round that needs the other authority: publish, prove, and rest when it fails. */
function exchangeWith(context: DeliveryContext, onCosigned: () => void): () => Promise<void> {
  const link = peerLink(context);
  const offered = nothingOffered();
  let cutOff = true;
  let restsUntil = 0;
  return async () => {
    if (performance.now() < restsUntil) return;
    try {
      const own = await findNewest(context.db, context.ledgerSigner.name);
      const answered = own !== undefined && (await publishCheckpoint(context, link, own));
      if (answered) onCosigned();
      if (answered && cutOff) {
        cutOff = false;
        await retryNow(context);
      }
      await sendProofs(context, offered);
    } catch (error) {
      const code = isSamsynError(error) ? error.code : 'runtime.internal';
      cutOff = true;
      restsUntil = performance.now() + (isAway(code) ? idleMs : refusedMs);
      if (isAway(code)) context.log.debug({ code }, 'the ledger waits for the other authority');
      else {
        context.log.error({ code }, 'the other authority refuses the ledger');
        await findWhy(context, link);
      }
    }
  };
}

/**
 * Keeps the ledger going off the hot path: gives new entries their place (*sequenced*, *integrated*),
 * has the peer cosign the checkpoint (*published*), and sends the proofs that receipts promised.
 * Each round does all three, so that entries that keep coming do not keep the rest from being
 * published; what fails is tried again in a later one. When the peer answers
 * after having been away, what waits to be delivered to it is tried at once.
 * @param onCosigned called after the peer has cosigned a checkpoint that it had not before
 */
export function startLedgerLoop(context: DeliveryContext, onCosigned: () => void): Repeating {
  const exchange = exchangeWith(context, onCosigned);
  const work = async (): Promise<boolean> => {
    try {
      const more = await sequenceEntries(context);
      // Two replicas that show the peer checkpoints would contradict each other.
      await oneAtATime(context.db, 'samsyn-exchange', exchange);
      return more;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      context.log.error({ code }, 'the ledger cannot be kept');
      return false;
    }
  };
  return repeating(work, { gatherMs, idleMs });
}

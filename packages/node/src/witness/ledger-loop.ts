// SPDX-License-Identifier: EUPL-1.2
import { isSamsynError } from '@samsyn/terms';
import { sequenceEntries } from '../audit/sequence-entries.ts';
import type { DeliveryContext } from '../delivery/delivery-context.ts';
import { retryNow } from '../delivery/retry-now.ts';
import { publishCheckpoint } from './publish-checkpoint.ts';
import { sendProofs } from './send-proofs.ts';

const gatherMs = 20;
const idleMs = 1_000;
/** After a refusal: the peer does not change its mind within a second, and records each refusal. */
const refusedMs = 60_000;

export interface LedgerLoop {
  /** Something was written: sequence, publish and prove soon. */
  readonly poke: () => void;
  /** Stops after the round under way. */
  readonly stop: () => Promise<void>;
}

/** The part of a round that needs the other authority: publish, prove, and rest when it fails. */
function exchangeWith(context: DeliveryContext): () => Promise<void> {
  let cutOff = true;
  let restsUntil = 0;
  return async () => {
    if (performance.now() < restsUntil) return;
    try {
      const answered = await publishCheckpoint(context);
      if (answered && cutOff) {
        cutOff = false;
        await retryNow(context);
      }
      await sendProofs(context);
    } catch (error) {
      const code = isSamsynError(error) ? error.code : 'runtime.internal';
      cutOff = true;
      const unreachable = code === 'runtime.delivery-failed';
      restsUntil = performance.now() + (unreachable ? idleMs : refusedMs);
      if (unreachable) context.log.debug({ code }, 'the ledger waits for the other authority');
      else context.log.error({ code }, 'the other authority refuses the ledger');
    }
  };
}

/**
 * Keeps the ledger going off the hot path: gives new entries their place (*sequenced*, *integrated*),
 * has the peer cosign the checkpoint (*published*), and sends the proofs that receipts promised.
 * Each round does all three, so that entries that keep coming do not keep the rest from being
 * published; what fails is tried again in a later one. When the peer answers
 * after having been away, what waits to be delivered to it is tried at once.
 */
export function startLedgerLoop(context: DeliveryContext): LedgerLoop {
  const exchange = exchangeWith(context);
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void> = Promise.resolve();
  let running = false;
  let again = false;
  let stopped = false;
  let soon = false;

  const work = async (): Promise<void> => {
    running = true;
    soon = false;
    try {
      do {
        again = false;
        const more = await sequenceEntries(context);
        await exchange();
        again ||= more;
      } while (again && !stopped);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      context.log.error({ code }, 'the ledger cannot be kept');
    } finally {
      running = false;
      schedule(idleMs);
    }
  };

  const schedule = (delayMs: number): void => {
    if (stopped) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      round = work();
    }, delayMs);
  };

  schedule(gatherMs);
  return {
    poke: () => {
      if (running) again = true;
      else if (!soon) {
        soon = true;
        schedule(gatherMs);
      }
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await round;
    },
  };
}

// SPDX-License-Identifier: EUPL-1.2
import { sequenceEntries } from '../audit/sequence-entries.ts';
import type { DeliveryContext } from '../delivery/delivery-context.ts';
import { publishCheckpoint } from './publish-checkpoint.ts';
import { sendProofs } from './send-proofs.ts';

const gatherMs = 20;
const idleMs = 1_000;

export interface LedgerLoop {
  /** Something was written: sequence, publish and prove soon. */
  readonly poke: () => void;
  /** Stops after the round under way. */
  readonly stop: () => Promise<void>;
}

/**
 * Keeps the ledger going off the hot path: gives new entries their place (*sequenced*, *integrated*),
 * has the peer cosign the checkpoint (*published*), and sends the proofs that receipts promised.
 * Each round does what is open; what fails is tried again in the next.
 */
export function startLedgerLoop(context: DeliveryContext): LedgerLoop {
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
        while ((await sequenceEntries(context)) > 0);
        await publishCheckpoint(context);
        await sendProofs(context);
      } while (again && !stopped);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      context.log.debug({ code }, 'the ledger waits for the other authority');
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

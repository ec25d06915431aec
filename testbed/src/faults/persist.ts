// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises';
import { SamsynError } from '@samsyn/terms';
import { Unclear } from './desk.ts';

const betweenMs = 120;
const giveUpMs = 300_000;

/**
 * Does something at a node that may fail until it is done, as an officer would. After an answer that
 * does not say what became of it, `look` says whether it was done; without `look`, it may be done
 * twice.
 * @throws SamsynError the node's refusal, or `runtime.internal` after five minutes
 */
export async function persist<T>(
  what: string,
  attempt: () => Promise<T>,
  look: () => Promise<T | undefined> = async () => undefined,
): Promise<T> {
  const deadline = performance.now() + giveUpMs;
  let [unclear, wasUnclear] = [false, false];
  for (;;) {
    try {
      const done = unclear ? await look() : undefined;
      unclear = false;
      return done ?? (await attempt());
    } catch (error) {
      // Refused after a lost answer, it may be refused as done already: it is looked for once more.
      if (!(error instanceof Unclear) && !wasUnclear) throw error;
      wasUnclear = error instanceof Unclear;
      unclear = true;
    }
    if (performance.now() > deadline)
      throw new SamsynError('runtime.internal', `nothing came of it: ${what}`);
    await pause(betweenMs);
  }
}

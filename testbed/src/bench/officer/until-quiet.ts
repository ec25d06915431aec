// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as wait } from 'node:timers/promises';

const sampleMs = 1_000;
/** What a resting node does by itself: its timers, its queue, its ledger. */
const quietMs = 300;
const samples = 3;
const longestMs = 20 * 60 * 1_000;

/** Resolves when a node that has just been started or filled has done what it had to do by itself. */
export async function untilQuiet(spentMs: () => number): Promise<void> {
  const begun = performance.now();
  let quiet = 0;
  while (quiet < samples) {
    if (performance.now() - begun > longestMs) throw new Error('the node does not come to rest');
    const before = spentMs();
    await wait(sampleMs);
    quiet = spentMs() - before < quietMs ? quiet + 1 : 0;
  }
}

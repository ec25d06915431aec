// SPDX-License-Identifier: EUPL-1.2
import { broughtEarly } from './brought-early.ts';
import { directions } from './facts.ts';
import type { Facts, Finding } from './facts.ts';
import type { JournalLine } from './journal.ts';

/** Messages that their sender holds to be withdrawn, and that the receiver has taken in. */
export interface WithdrawnInEffect {
  readonly findings: readonly Finding[];
  /** Those that only the campaign brought there: no fault of either node. */
  readonly broughtByUs: number;
}

export function findWithdrawnInEffect(
  journal: readonly JournalLine[],
  facts: Facts,
): WithdrawnInEffect {
  const early = broughtEarly(journal);
  const both = directions.flatMap(({ from, to }) => {
    const taken = new Set(facts[to].received.map(({ messageId }) => messageId));
    const sent = [...facts[from].cases.values()].flatMap((seen) => seen.sent);
    return sent.filter(({ messageId, state }) => state === 'withdrawn' && taken.has(messageId));
  });
  const ofTheNodes = both.filter(({ messageId }) => !early.has(messageId));
  return {
    findings: ofTheNodes.map(({ messageId }) => ({
      kind: 'withdrawn-in-effect',
      messageId,
      why: 'taken in, and withdrawn at the sender',
    })),
    broughtByUs: both.length - ofTheNodes.length,
  };
}

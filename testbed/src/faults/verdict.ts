// SPDX-License-Identifier: EUPL-1.2
import { directions } from './facts.ts';
import type { Facts, Finding } from './facts.ts';
import { findDoubled } from './find-doubled.ts';
import { findForged } from './find-forged.ts';
import { findLost } from './find-lost.ts';
import { findOutOfOrder } from './find-out-of-order.ts';
import { findWithdrawnInEffect } from './find-withdrawn-in-effect.ts';
import type { JournalLine } from './journal.ts';

export interface Verdict {
  /** Messages that an officer or a node decided to send, by the sender's ledger. */
  readonly sent: number;
  /** Those that the receiver has taken in, by its own. */
  readonly delivered: number;
  /** Those that the sender took back on the record and the receiver has not. */
  readonly withdrawn: number;
  /** Those that the sender took back and the receiver has, because the campaign had brought them. */
  readonly withdrawnAndBrought: number;
  /** Those that the receiver refused on the record, by code. */
  readonly refused: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
}

function refusals(facts: Facts): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { from, to } of directions) {
    const ids = new Set(facts[from].dispatched.map(({ messageId }) => messageId));
    for (const { messageId, code } of facts[to].rejected)
      if (ids.has(messageId)) counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

/**
 * Compares what was ordered and promised with what each node says, one against the other: every
 * message once, in its order, and nothing that nobody sent.
 */
export function judge(journal: readonly JournalLine[], facts: Facts): Verdict {
  const states = Object.values(facts).flatMap(({ cases }) =>
    [...cases.values()].flatMap(({ sent }) => sent.map(({ state }) => state)),
  );
  const { findings: inEffect, broughtByUs } = findWithdrawnInEffect(journal, facts);
  const withdrawn = states.filter((state) => state === 'withdrawn').length;
  return {
    sent: facts.migration.dispatched.length + facts.police.dispatched.length,
    delivered: new Set(
      [...facts.migration.received, ...facts.police.received].map(({ messageId }) => messageId),
    ).size,
    withdrawn: withdrawn - inEffect.length - broughtByUs,
    withdrawnAndBrought: broughtByUs,
    refused: refusals(facts),
    findings: [
      ...findLost(journal, facts),
      ...findDoubled(facts),
      ...findOutOfOrder(journal, facts),
      ...findForged(journal, facts),
      ...inEffect,
    ],
  };
}

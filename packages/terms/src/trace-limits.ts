// SPDX-License-Identifier: EUPL-1.2

/** Limits of what a node tells a collector of traces. */
export const traceLimits = {
  /** Of the walks that begin at a node, those that are traced where the configuration says no other share. */
  tracedShare: 0.05,
  /** What takes longer is sent to the collector of traces whether its walk was drawn or not. */
  tracedAlwaysMs: 1_000,
  /** Spans that wait for the collector, those sent at a time, and how soon they are. */
  spansWaitingMax: 2_048,
  spansPerBatchMax: 256,
  spansGatherMs: 2_000,
  /** How long the collector may take for what it is sent, and how long a node that stops waits for it. */
  collectorAnswerMs: 5_000,
  tracesFlushMs: 2_000,
} as const;

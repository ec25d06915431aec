// SPDX-License-Identifier: EUPL-1.2
/** Limits of proposing a change of law and of comparing versions of one. */
export const proposalLimits = {
  /** Changes over all combinations that a screen shows in words, the largest first. */
  impactChangesShownMax: 8,
  /** A proposal as text, changes to it that are not yet in its text, and both in one posting. */
  proposalTextCharsMax: 64 * 1024,
  proposalEditsMax: 200,
  proposalBodyBytesMax: 512 * 1024,
  /** How long one purpose covers comparing, and how many may be open at a time. */
  proposalSittingMs: 8 * 60 * 60 * 1000,
  proposalSittingsMax: 100,
  /** Open cases that are read at a time for comparing, and how far back a new reading begins. */
  impactCasesBatch: 40,
  impactChangedOverlapMs: 60_000,
  /** How old what was read of them may be while versions are compared. */
  impactCaseloadAgeMs: 30_000,
  /** Refusals of a proposal that are shown of one obligation. */
  proposalRefusalsShownMax: 5,
} as const;

// SPDX-License-Identifier: EUPL-1.2
import type { FactName, Facts, Outcome } from '@samsyn/terms';
import type { Candidate } from './losing-rules.ts';
import type { Verdict } from './verdict.ts';

/** What a form of the engine answers; the assessment is written from it, whichever form it was. */
export type Answered = {
  readonly verdict: Verdict;
  readonly possible: readonly Outcome[];
  /** Unknown facts on which the outcome depends, in the vocabulary's order. */
  readonly missing: readonly FactName[];
  /** The rules that were looked at, in the order of the tree. */
  readonly candidates: readonly Candidate[];
  /** The facts as they were given, complete. */
  readonly facts: Facts;
};
